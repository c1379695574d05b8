protocol Container { associatedtype Item; var items: [Item] { get set }; mutating func add(_ i: Item) }
extension Container { mutating func add(_ i: Item) { items.append(i) }; var count: Int { items.count } }
struct Bag<T>: Container { var items: [T] = [] }
var b = Bag<Int>(); b.add(3); print(b.count)
func all<C: Container>(_ c: C) -> String where C.Item: CustomStringConvertible { c.items.map { $0.description }.joined(separator: "+") }
print(all(b))
func sum<C: Container>(_ c: C) -> Int where C.Item == Int { c.items.reduce(0, +) }
print(sum(b))
// expect: 1
// expect: 3
// expect: 3

protocol Container { associatedtype Item; var count: Int { get }; mutating func add(_ x: Item); subscript(i: Int) -> Item { get } }
struct Bag: Container {
    var items: [String] = []
    var count: Int { items.count }
    mutating func add(_ x: String) { items.append(x) }
    subscript(i: Int) -> String { items[i] }
}
func all<C: Container>(_ c: C) -> [C.Item] { (0..<c.count).map { c[$0] } }
var b = Bag()
b.add("x"); b.add("y")
print(all(b))  // expect: ["x", "y"]
func same<C: Container, D: Container>(_ c: C, _ d: D) -> Bool where C.Item == D.Item, C.Item: Equatable { c.count == d.count && all(c) == all(d) }
print(same(b, b))  // expect: true

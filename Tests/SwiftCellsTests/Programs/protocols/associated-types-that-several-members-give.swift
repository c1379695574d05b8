// Where several members fit, an associated type is what fits all requirements together.
protocol Store {
    associatedtype Item
    associatedtype Key
    func put(_ item: Item)
    func first() -> Item
    func find(_ key: Key) -> Item
}
struct Names: Store {
    func put(_ item: Int) { print("Int", item) }
    func put(_ item: String) { print("String", item) }
    func first() -> String { "Ada" }
    func find(_ key: String) -> Int { 0 }
    func find(_ key: Double) -> String { "at \(key)" }
}
func use<S: Store>(_ store: S, _ key: S.Key) {
    store.put(store.first())
    store.put(store.find(key))
}
use(Names(), 1.5)
// expect: String Ada
// expect: String at 1.5
protocol Counting {
    associatedtype Item: Equatable
    func count(_ item: Item) -> Int
}
struct Plain {}
struct Texts: Counting {
    func count(_ item: Plain) -> Int { 1 }
    func count(_ item: String) -> Int { item.count }
}
func twice<C: Counting>(_ c: C, _ item: C.Item) -> Int { 2 * c.count(item) }
print(twice(Texts(), "abc")) // expect: 6

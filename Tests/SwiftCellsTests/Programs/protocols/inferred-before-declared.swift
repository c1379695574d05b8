// What an associated type is can be asked before the member is read that says it.
struct Table<Row> {
    struct Slot: Identifiable { let id: Int; var row: Row }
    var slots: [Slot] = []
    subscript(id: Slot.ID) -> Row? { slots.first { $0.id == id }?.row }
}
print(Table(slots: [.init(id: 7, row: "seven")])[7] ?? "none")  // expect: seven
struct Order { let customer: Customer.ID?; func owner(_ id: Customer.ID) -> City.ID { "\(id)" } }
struct Customer: Identifiable { var parent: Customer.ID?; let id: Int; var city: City.ID = "z" }
struct City: Identifiable {
    var id: String { name + "!" }
    let name: String
    func extended(_ id: ID) -> Self.ID { id + name }
}
print(Order(customer: 3).owner(4), Customer(parent: 2, id: 3), City(name: "x").extended("y"))  // expect: 4 Customer(parent: Optional(2), id: 3, city: "z") yx
struct Later { func echo(_ x: Extended.ID) -> Extended.ID { x } }
struct Extended {}
extension Extended: Identifiable { var id: [Int] { [1] } }
print(Later().echo(Extended().id))  // expect: [1]
struct App { var store: Store; mutating func go(_ key: Store.Key) -> Store.Value { store.find(key) ?? [0] } }
protocol Finds { associatedtype Key: Hashable; associatedtype Value; func find(_ key: Key) -> Value? }
struct Store: Finds { var values: [String: [Int]] = ["a": [1, 2]]; func find(_ key: String) -> [Int]? { values[key] } }
var app = App(store: Store())
print(app.go("a"), app.go("b"))  // expect: [1, 2] [0]

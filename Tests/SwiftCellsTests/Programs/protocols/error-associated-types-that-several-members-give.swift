// Where several members fit equally, nothing says what an associated type is.
protocol Store {
    associatedtype Item
    func put(_ item: Item)
}
struct A: Store { // error: 'A' does not conform to 'Store': it lacks 'typealias Item'
    func put(_ item: Int) {}
    func put(_ item: String) {}
}
struct B: Store {
    typealias Item = Int
    func put(_ item: Int) {}
    func put(_ item: String) {}
}

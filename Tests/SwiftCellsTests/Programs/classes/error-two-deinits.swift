// A class has one deinit, and static properties have values.
class D {
    deinit {}
    deinit {} // error: 'deinit' is declared already
}
struct E {
    static let a: Int? // error: A static property needs a value
    static var b: Int?
    static var c: Optional<Int> // error: A static property needs a value
}

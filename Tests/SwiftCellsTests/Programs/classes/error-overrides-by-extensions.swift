// An extension of a class may not add what the superclass has.
class Base: CustomStringConvertible {
    init() {}
    func show() {}
    static func make() -> Int { 1 }
    var description: String { "base" }
}
class Derived: Base {
    init(size: Int) { super.init() }
}
extension Derived {
    convenience init() { self.init(size: 1) }  // error: 'init()' is in the superclass already, and an extension cannot override it.
    func show() {}  // error: 'show()' is in the superclass already, and an extension cannot override it. // note: with 'override'
    static func make() -> Int { 2 }  // error: 'make()' is in the superclass already
    var description: String { "derived" }  // error: 'description' is in the superclass already
    func show(_ text: String) { print(text) }
}

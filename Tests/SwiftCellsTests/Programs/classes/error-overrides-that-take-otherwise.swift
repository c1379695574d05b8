class Base {
    func change(_ x: inout Int) { x = 1 }
    func show(_ x: Int...) { print(x) }
    func run(_ f: () -> Int) -> Int { f() }
    func keep(_ f: @escaping () -> Int) -> Int { f() }
    subscript(_ x: Int...) -> Int { x.count }
}
class Derived: Base {
    override func change(_ x: Int) {}  // error: There is no 'change(_:)' in a superclass to override.
    override func show(_ x: Int) {}  // error: There is no 'show(_:)' in a superclass to override.
    override func run(_ f: @escaping () -> Int) -> Int { f() }  // error: There is no 'run(_:)' in a superclass to override.
    override func keep(_ f: () -> Int) -> Int { f() }  // error: There is no 'keep(_:)' in a superclass to override.
    override subscript(_ x: Int) -> Int { 2 }  // error: There is no such subscript in a superclass
}

class A {
    class func make() -> Int? { 1 }
    func with<T>(_ x: T) -> T? { x }
    init(_ x: Int) {}
}
class B: A {
    override class func make() -> Int { 1 }  // error: 'make()' has other types than what it overrides: cells support that of methods, properties and subscripts of instances only, without generic parameters. // note: Give it the types of the superclass: () -> Int?.
    override func with<T>(_ x: T) -> T { x }  // error: 'with(_:)' has other types than what it overrides: cells support that of methods, properties and subscripts of instances only, without generic parameters.
    override init(_ x: Int?) { super.init(x ?? 0) }  // error: 'init(_:)' has other types than what it overrides: cells support that of methods, properties and subscripts of instances only, without generic parameters.
}

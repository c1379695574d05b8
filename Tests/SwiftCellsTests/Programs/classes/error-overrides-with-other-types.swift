class A {
    func one() -> Int? { 1 }
    func two(_ x: Int) -> Int { x }
    func three(_ x: A) -> A { x }
    func four() -> Int?? { 4 }
    func five(_ body: (Int) -> Int) -> Int { body(5) }
    func six() -> Int { 6 }
    func seven() -> Any { 7 }
    var eight: Int? { get { 8 } set {} }
    init(_ x: Int) {}
}
class B: A {
    func one() -> Int { 1 }  // error: 'one()' is in the superclass already: write 'override' to replace it.
    func two(_ x: Int?) -> Int { 2 }  // error: 'two(_:)' is in the superclass already: write 'override' to replace it.
    func three(_ x: A?) -> B { B(3) }  // error: 'three(_:)' is in the superclass already: write 'override' to replace it.
    override func four() -> Int? { 4 }  // error: There is no 'four()' in a superclass to override.
    override func five(_ body: ((Int) -> Int)?) -> Int { 5 }  // error: There is no 'five(_:)' in a superclass to override.
    override func six() -> Int? { 6 }  // error: There is no 'six()' in a superclass to override.
    override func seven() -> Int { 7 }  // error: There is no 'seven()' in a superclass to override.
    override var eight: Int { get { 8 } set {} }  // error: 'eight' must have the type it has in the superclass: 'Int?'.
}

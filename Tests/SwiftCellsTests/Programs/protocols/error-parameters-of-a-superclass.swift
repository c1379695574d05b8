// What fulfils a requirement takes just what that takes: not a superclass of it, and not the superclass's own Self.
class Base { func f(_ x: Base) {}; static func == (a: Base, b: Base) -> Bool { true } }
class Derived: Base {}
protocol TakesSelf { func f(_ x: Self) }
final class Last: Base, TakesSelf {} // error: does not conform to 'TakesSelf'
final class Equal: Base, Equatable {} // error: does not conform to 'Equatable'
protocol TakesDerived { func f(_ x: Derived) }
class Other: TakesDerived { func f(_ x: Base) {} } // error: does not conform to 'TakesDerived'
protocol Looks { subscript(_ x: Derived) -> Int { get } }
struct Looking: Looks { subscript(_ x: Base) -> Int { 1 } } // error: does not conform to 'Looks'

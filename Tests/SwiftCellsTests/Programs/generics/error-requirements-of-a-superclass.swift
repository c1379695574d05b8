// The types that a generic superclass is given fulfil what it demands, and so do those in defaults and conditions.
protocol Named { var name: String { get } }
class Base<T: Named> {}
class A: Base<Int> {} // error: 'Base' requires 'Int' to conform to 'Named'
class B<T>: Base<T> {} // error: 'Base' requires 'T' to conform to 'Named'
struct Person: Named { var name = "Ada" }
class C: Base<Person> {}
class D<T: Named>: Base<T> {}
class Keyed<T: Hashable> {}
class E<T>: Keyed<[T]> {} // error: 'Keyed' requires
class F<T: Hashable>: Keyed<[T]> {}
struct Box<T: Named> {}
protocol Boxing { associatedtype Content = Box<Int> } // error: 'Box' requires 'Int' to conform to 'Named'
extension Array where Element == Box<Int> {} // error: 'Box' requires 'Int' to conform to 'Named'
extension Array where Element == Box<Person> {}

// What a protocol says of the associated types of those that it inherits is asked of what conforms.
protocol Named { var name: String { get } }
protocol Store { associatedtype Item; func first() -> Item }
protocol NamedStore: Store where Item: Named {}
struct A: NamedStore { func first() -> Int { 1 } } // error: 'NamedStore' requires 'Int' to conform to 'Named'
struct Person: Named { var name = "Ada" }
struct B: NamedStore { func first() -> Person { Person() } }
protocol Ordered: Sequence where Element: Comparable {}
extension Array: Ordered {} // error: 'Ordered' requires 'Element' to conform to 'Comparable'
extension Set: Ordered where Element: Comparable {}

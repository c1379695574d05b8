protocol Stepper { func step() }
struct Walker: Stepper {  // error: it lacks 'func step()' // note: 'step' is 'mutating' here, and the protocol does not say so: declare it there as 'mutating func'.
    var n = 0
    mutating func step() { n += 1 }
}
protocol Greeter { func greet(person: String) -> String }
struct English: Greeter { func greet(_ person: String) -> String { person } }  // error: it lacks // note: It is called as greet(_:) here, and as greet(person:) by the protocol.
struct French: Greeter { func greet(person: String) -> Int { 1 } }  // error: it lacks // note: It gives 'Int' here, and 'String' is wanted.
struct German: Greeter { func greet(person: Int) -> String { "" } }  // error: it lacks // note: The parameter 'person' is of type 'Int' here, and 'String' is wanted.
struct Italian: Greeter { func greet(person: String) throws -> String { "" } }  // error: it lacks // note: 'greet' throws here, and the protocol does not say so.
struct Latin: Greeter { let greet = "salve" }  // error: it lacks // note: 'greet' is a property here, and the protocol wants a method.
struct Greek: Greeter { func great(person: String) -> String { "" } }  // error: it lacks // note: 'greet' is wanted, and 'great' is there.
protocol Named { var name: String { get set } }
struct Dog: Named { let name: String }  // error: it lacks 'var name: String { get set }' // note: 'name' is a constant here: declare it with 'var'.
struct Cat: Named { var name: String { "" } }  // error: it lacks // note: 'name' cannot be set here: give it a setter.
protocol Zero { static var zero: Self { get } }
struct Point: Zero { var zero: Point { Point() } }  // error: it lacks // note: 'zero' belongs to an instance here, and the protocol wants it 'static'.

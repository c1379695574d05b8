// A 'defer' takes all of 'self', on every way out of its block.
enum Failure: Error { case bad }
struct Late { var x: Int; init() { defer { x = 3 } } }  // error: A 'defer' that uses 'self' may run before 'x' has a value. // note: above it
class LateClass { var x: Int; init() { defer { x = 3 } } }  // error: A 'defer' that uses 'self' may run before 'x' has a value.
enum Kind { case a, b; init() { defer { self = .b } } }  // error: 'self' is used before it is one of the cases.
struct Partial { var x: Int, y: Int; init() { x = 1; do { defer { print(x) } }; y = 2 } }  // error: A 'defer' that uses 'self' may run before 'y' has a value.
struct Throwing {
    var x: Int, y: Int
    init(_ isBad: Bool) throws {
        x = 1
        defer { print(x) }  // error: A 'defer' that uses 'self' may run before 'y' has a value.
        if isBad { throw Failure.bad }
        y = 1
    }
}
class Failing {
    var x: Int, y: Int
    init?(_ isBad: Bool) {
        x = 1
        defer { print(x) }  // error: A 'defer' that uses 'self' may run before 'y' has a value.
        if isBad { return nil }
        y = 1
    }
}
class Base { init() {} }
class Derived: Base { var x: Int; override init() { x = 1; do { defer { print(x) } }; super.init() } }  // error: 'self' is used before super.init is called.
func earlyVariable() { var x: Int; defer { x = 1; print(x) } }  // error: 'x' is used before it has a value.

func f(type: String) { print(type(of: 3)) }  // error: 'type' is of type 'String', which cannot be called. // note: For the function of that name write Swift.type(…).
struct Token {
    let type: String
    func name() { print(type(of: self)) }  // error: 'type' is of type 'String'
}
enum Kind {
    case type
    func name() { print(type(of: self)) }  // error: 'type' belongs to the type itself: write Self.type.
}
class Base { static var type: Int { 3 } }
class Derived: Base {
    func name() { print(type(of: self)) }  // error: 'type' belongs to the type itself: write Self.type. // note: For the function of that name write Swift.type(…).
}
for type in [1, 2] { print(type(of: type)) }  // error: 'type' is of type 'Int', which cannot be called.
if let type = Optional(3) { print(type(of: type)) }  // error: 'type' is of type 'Int', which cannot be called.
func g() { func type(_ x: Int) -> Int { x }; print(type(of: 4)) }  // error: 'type' has no argument labelled 'of'.
let last = { (type: Int) in type(of: type) }  // error: 'type' is of type 'Int', which cannot be called.

func f(type: String) { print(type(of: 3)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
struct Token {
    let type: String
    func name() { print(type(of: self)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
}
enum Kind {
    case type
    func name() { print(type(of: self)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
}
class Base { static var type: Int { 3 } }
class Derived: Base {
    func name() { print(type(of: self)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
}
for type in [1, 2] { print(type(of: type)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
if let type = Optional(3) { print(type(of: type)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
func g() { func type(_ x: Int) -> Int { x }; print(type(of: 4)) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).
let last = { (type: Int) in type(of: type) }  // error: which hides Swift's 'type(of:)' here. // note: Write Swift.type(of: …).

// A member or a value named 'type' hides Swift's function 'type(of:)'.
struct Pet { let type: String; func show() { print(type(of: self)) } } // error: 'type' is a property declared in this code
struct Shop { static let type = "a"; func show() { print(type(of: self)) } } // error: 'type' is
enum Kind { case type; func show() { print(type(of: self)) } } // error: 'type' is
struct Tool { func type() -> Int { 3 }; func show() { print(type(of: self)) } } // error: 'type' is a function
protocol Named { var type: String { get } }
extension Named { func show() -> String { "\(type(of: self))" } } // error: 'type' is
func shown(type: String) { print(type(of: type)) } // error: 'type' is a value

// Of an enum its cases are named, its raw values made, and its payloads asked for.
enum Sign: String { case plus = "+", minus = "-" }
let a: Sign = .times  // error: 'Sign' has no member 'times'. // note: Its cases are '.plus', '.minus'.
let b: Sign = "+"  // error: This is of type 'String', and 'Sign' is wanted. // note: Name the case, as in .plus, or make it of its raw value: Sign(rawValue: "+"), which is an Optional.
enum Shape { case circle(Int), point }
let shape = Shape.circle(1)
if shape == .circle { print("round") }  // error: The case '.circle' of 'Shape' carries a value. // note: To ask whether it is that case: if case .circle = shape { … }
let made = Shape.circle
switch made {
case .circle: print("round")  // error: '(Int) -> Shape' has no case 'circle'. // note: This is the case without its value, which is a function: give it one, as in Shape.circle(…).
default: print("none")
}

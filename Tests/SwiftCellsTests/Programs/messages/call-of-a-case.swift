// What is wrong in a call of an enum's case, also where an Optional of the enum is wanted.
enum Token { case number(Double), name(String, length: Int), end }
enum Failure: Error { case missing(String), late }
func first(_ text: String) -> Token? {
    if text.isEmpty { return .number(Double(text)) } // error: This is of type 'Double?', and 'Double' is wanted.
    if text == "a" { return .name(text, 1) } // error: The label 'length:' is missing here.
    if text == "b" { return .nmae(text, length: 1) } // error: 'Token' has no member 'nmae'.
    return .end
}
func second(_ text: String) -> Token {
    .name(text) // error: '.name' also needs the argument 'length'
}
func third(_ text: String) throws -> Int {
    guard text.count > 3 else { throw Failure.missing } // error: any Error // note: The case '.missing' carries a value: write Failure.missing(…).
    return 1
}
func value(_ token: Token) -> Double {
    switch token {
    case .number(let n): n
    case let .nam(text, length): Double(length + text.count) // error: 'Token' has no case 'nam'. // note: Did you mean '.name'?
    case .end: 0
    }
}

extension String.StringInterpolation {
    mutating func appendInterpolation(hex n: Int) { appendLiteral(String(n, radix: 16)) }
    static func ten() { _ = appendInterpolation(hex: 10) } // error: is called of what a text is put together in
}
print("\(hex: 255)")
print(String.StringInterpolation.appendInterpolation(hex: 5)) // error: is called of what a text is put together in
print(DefaultStringInterpolation.appendInterpolation(5)) // error: is called of what a text is put together in
let f = String.StringInterpolation.appendInterpolation(hex:) // error: A mutating method cannot be used as a value

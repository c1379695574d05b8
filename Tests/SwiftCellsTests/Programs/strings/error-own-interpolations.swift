extension String.StringInterpolation {
    mutating func appendInterpolation(hex n: Int) { appendLiteral(String(n, radix: 16)) }
    mutating func appendInterpolation(small n: Int) throws { appendInterpolation(n) }
}
print("\(hex: "a")") // error: This is of type 'String', and 'Int' is wanted.
print("\(oct: 8)") // error: 'appendInterpolation' is not called like this
print("\(hex: 1, 2)") // error: 'appendInterpolation' is not called like this
print("\(small: 1)") // error: 'appendInterpolation' can throw

// A lesson may say how values of its own are put into texts, and with which options.
struct Point { var x = 1, y = 2 }
extension String.StringInterpolation {
    mutating func appendInterpolation(hex n: Int, pad: Int = 0) {
        let digits = String(n, radix: 16)
        appendLiteral(String(repeating: "0", count: max(0, pad - digits.count)) + digits)
    }
    mutating func appendInterpolation(_ point: Point) { appendInterpolation("(\(point.x); \(point.y))") }
    mutating func appendInterpolation<T>(_ values: [T], separator: String) {
        appendLiteral(values.map { "\($0)" }.joined(separator: separator))
    }
    mutating func appendInterpolation(if condition: Bool, _ text: @autoclosure () -> String) { if condition { appendLiteral(text()) } }
    mutating func appendInterpolation(_ value: Double, digits: Int = 1) { appendLiteral("\(Int(value * 100))e-\(digits)") }
}
let n = 255
print("\(hex: n) \(hex: 7, pad: 3) \(Point()) \([1, 2], separator: "+") \(n)")
print("\(if: n > 2, "yes")\(if: n < 2, "no") \(2.5) \(2.5, digits: 2) \([Point()])")
print([9, 10].map { "<\(hex: $0)>" })
struct TooLarge: Error {}
extension DefaultStringInterpolation {
    mutating func appendInterpolation(small n: Int) throws {
        if n > 9 { throw TooLarge() }
        appendInterpolation(n)
    }
}
do {
    print(try "\(small: 3)")
    print(try "\(small: 30)")
} catch {
    print("too large")
}
// What is not there may be told by another text.
let missing: Int? = nil
let there: Int? = 4
print("\(missing, default: "none") \(there, default: "none")")
var text = DefaultStringInterpolation(literalCapacity: 0, interpolationCount: 0)
text.appendLiteral("n = ")
text.appendInterpolation(hex: n)
print(String(stringInterpolation: text))

// expect: ff 007 (1; 2) 1+2 255
// expect: yes 250e-1 250e-2 [main.Point(x: 1, y: 2)]
// expect: ["<9>", "<a>"]
// expect: 3
// expect: too large
// expect: none 4
// expect: n = ff

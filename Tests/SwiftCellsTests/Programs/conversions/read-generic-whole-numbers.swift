// A whole number of any type is read from its text in any base.
func read<T: FixedWidthInteger>(_ text: String, _ radix: Int) -> T? { T(text, radix: radix) }
func readPlain<T: FixedWidthInteger>(_ text: some StringProtocol) -> T? { T(text) }
let byte: UInt8? = read("ff", 16), tooGreat: UInt8? = read("100", 16), small: Int8? = read("-80", 16), great: UInt? = read("FFFFFFFFFFFFFFFF", 16)
let negative: UInt? = read("-1", 10), word: Int? = read("zz", 36), none: Int? = read("12", 2), zero: UInt8? = read("-0", 10), plus: Int16? = read("+7fff", 16)
print(byte as Any, tooGreat as Any, small as Any, word as Any, none as Any, zero as Any, plus as Any, great as Any, negative as Any)
extension FixedWidthInteger {
    static func sum(of texts: [String], radix: Int) -> Self { texts.compactMap { Self($0, radix: radix) }.reduce(0, +) }
}
print(Int.sum(of: ["101", "11", "2"], radix: 2), UInt8.sum(of: ["a", "b"], radix: 16), (readPlain("12 13".prefix(2)) as Int?) as Any)

// expect: Optional(255) nil Optional(-128) Optional(1295) nil Optional(0) Optional(32767) Optional(18446744073709551615) nil
// expect: 8 21 Optional(12)

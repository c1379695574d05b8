// In extensions of String 'max' and 'min' of two values mean the functions, and those of no values its own.
extension String {
    func padded(_ width: Int) -> String { self + String(repeating: ".", count: max(0, width - count)) }
    var shorter: Int { min(count, 3) }
    var last: Character? { max() }
}
print("abc".padded(5))  // expect: abc..
print("abcdef".padded(5))  // expect: abcdef
print("abcd".shorter, "abdc".last ?? "-")  // expect: 3 d
print("a".max("x", "y"), "a".min(1.5, 2))  // expect: y 1.5

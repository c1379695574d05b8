extension Int {
    init(letters: String) { self.init(letters.count) }
    init?(word: String) { if word.isEmpty { return nil }; self.init(word.count) }
    init?(hex: String) { self.init(hex, radix: 16) }
    init(risky: Double) throws { self.init(risky) }
}
print(Int(letters: "ab"), Int(word: "abc") as Any, Int(word: "") as Any, Int(hex: "ff") as Any)  // expect: 2 Optional(3) nil Optional(255)
print(try Int(risky: 2.9))  // expect: 2
extension Double { init(_ text: String, or other: Int) { if let x = Double(text) { self.init(x) } else { self.init(other) } } }
print(Double("1.5", or: 3), Double("x", or: 3))  // expect: 1.5 3.0
extension UInt8 { init(wrapping n: Int) { self.init(truncatingIfNeeded: n) } }
print(UInt8(wrapping: 300))  // expect: 44
extension Bool { init(_ n: Int) { self.init(n != 0) } }
print(Bool(3), Bool(0))  // expect: true false
extension Array where Element == Int { init(upTo n: Int) { self.init(0..<n) } }
print([Int](upTo: 3))  // expect: [0, 1, 2]
extension String { init(stars n: Int) { self.init(repeating: "*", count: n) } }
print(String(stars: 3))  // expect: ***

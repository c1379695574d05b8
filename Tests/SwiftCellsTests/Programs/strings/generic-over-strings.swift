func numbers(_ s: some StringProtocol) -> [Int] { s.split(separator: " ").compactMap { Int($0) } }
print(numbers("1 2 x"), numbers("1 2 x".dropFirst())) // expect: [1, 2] [2]
func shown<S: StringProtocol>(_ s: S) -> String { s.uppercased() + String(s) + (s.hasPrefix("a") ? "!" : "?") + String(s.reversed()) + "\(s.count)\(s.first!)" }
print(shown("abc"), shown("abc".dropFirst())) // expect: ABCabc!cba3a BCbc?cb2b
func isWord<S: StringProtocol>(_ s: S) -> Bool { s == "abc" }
let a = "abc", part = a[...]
print(isWord(a), isWord(part), a == part, part == a, a != part, "abd" == part) // expect: true true true true false false

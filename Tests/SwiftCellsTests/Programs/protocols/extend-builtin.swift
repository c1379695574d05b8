extension Int {
    var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }
    func times(_ f: () -> Void) { for _ in 0..<self { f() } }
    static let answer = 42
    subscript(digit i: Int) -> Int { var n = self; for _ in 0..<i { n /= 10 }; return n % 10 }
}
extension String { var isPalindrome: Bool { let s = lowercased().filter { $0.isLetter }; return s == String(s.reversed()) } }
extension Double { var squared: Double { self * self } }
print(7.isPrime, 8.isPrime, Int.answer, 1234[digit: 2], "Never odd or even".isPalindrome, 1.5.squared)
3.times { print("hi", terminator: " ") }
print()
// expect: true false 42 2 true 2.25
// expect: hi hi hi 

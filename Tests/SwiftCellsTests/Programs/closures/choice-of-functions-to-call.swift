// Of two functions that may only be called, one is chosen and called, or passed on.
func up(_ x: Int) -> Int { x + 1 }
func twice(_ x: Int) -> Int { x * 2 }
func apply(_ f: (Int) -> Int) -> Int { f(3) }
func run(_ a: (Int) -> Int, _ b: (Int) -> Int, _ first: Bool) -> [Int] {
    defer { print((first ? a : b)(0), terminator: " ") }
    func nested(_ x: Int) -> Int { (first ? a : b)(x) }
    return [(first ? a : b)(3), (!first ? a : first ? b : up)(4), (first ? (a) : { $0 })(5), apply(first ? b : a), [6].map { (first ? a : b)($0) }[0], (first ? a : b)((first ? b : a)(7)), nested(8)]
}
print(run(up, twice, true), run(up, twice, false))
func change(_ x: inout Int, _ first: Bool, _ a: (inout Int) -> Void, _ b: (inout Int) -> Void) { (first ? a : b)(&x) }
var n = 10
change(&n, true, { $0 += 1 }, { $0 -= 5 })
change(&n, false, { $0 += 1 }, { $0 -= 5 })
func lazily(_ first: Bool, _ a: @autoclosure () -> Int, _ b: @autoclosure () throws -> Int) rethrows -> Int { first ? a() : try b() }
print(n, lazily(false, 1, 2))

// expect: 1 0 [4, 8, 6, 6, 7, 15, 9] [6, 5, 5, 4, 12, 16, 16]
// expect: 6 2

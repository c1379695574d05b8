// A lesson's function hides one of the library that takes and gives the same, a generic one as well.
func swap<T>(_ a: inout T, _ b: inout T) {
    print("swapping")
    (a, b) = (b, a)
}
func max<T: Comparable>(_ a: T, _ b: T) -> T {
    print("comparing")
    return a > b ? a : b
}
func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : 100 }
func ?? <T>(value: T?, other: @autoclosure () -> T) -> T {
    print("looking")
    guard let value else { return other() }
    return value
}
func fatalError(_ message: String) { print("fatal:", message) }
var first = 1, second = 2
swap(&first, &second)  // expect: swapping
print(first, second)  // expect: 2 1
print(max(first, second), max("a", "b"), max(1, 2, 3))
// expect: comparing
// expect: comparing
// expect: 2 b 3
print(abs(-3), abs(2.5))  // expect: 3 100.0
let name: String? = nil
print(name ?? "nobody")
// expect: looking
// expect: nobody
fatalError("no")  // expect: fatal: no

func evens(_ n: Int) -> some Collection<Int> { (0..<n).filter { $0 % 2 == 0 } }
for e in evens(6) { print(e) }
print(evens(9).count)
func seq<T: Comparable>(_ a: [T]) -> some Sequence<T> { a.sorted() }
for e in seq([3, 1, 2]) { print(e) }
// expect: 0
// expect: 2
// expect: 4
// expect: 5
// expect: 1
// expect: 2
// expect: 3

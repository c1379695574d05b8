func evens<T: Sequence>(_ s: T) -> some Sequence<Int> where T.Element == Int { s.filter { $0 % 2 == 0 } }
for e in evens([1, 2, 4]) { print(e) }
print(evens(1...6).map { $0 * 2 }, evens([2]).reduce(0, +), Array(evens(0..<5)))
func pairs<T>(_ a: [T]) -> some Collection<(Int, T)> { a.enumerated().map { ($0.offset, $0.element) } }
for (i, v) in pairs(["a", "b"]) { print(i, v) }
// expect: 2
// expect: 4
// expect: [4, 8, 12] 2 [0, 2, 4]
// expect: 0 a
// expect: 1 b

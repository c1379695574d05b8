// What a capture list names may be a parameter of a closure around it, whose type is found with the call.
print([1].map { number in { [number] in number + 1 }() })
print(["a"].map { text in { [count = text.count] in count + 1 }() })
print(["a", "bb"].sorted { a, b in { [x = a.count, y = b.count] in x > y }() })
print(["a", "bb"].map { text in [1, 2].map { [text] factor in text.count * factor } })
print([(1, "a")].map { pair in [1, 2].map { [first = pair.0] factor in first * factor } })
print(zip([1, 2], [2.5, 3]).map { a, b in [1].map { [a, b] c in Double(a + c) * b } })
print([[1, 2], [3]].map { row in row.reduce(0) { [row] in $0 + $1 * row.count } })
func given<T, U>(_ value: T, _ use: (T) -> U) -> U { use(value) }
func using<T, U>(_ use: (T) -> U, _ value: T) -> U { use(value) }
print(given(1) { a in given("x") { [a] b in b + "\(a)" } }, given(1) { a in given(2.5) { [c = a] b in b * Double(c) } })
print(using({ a in using({ [a] b in b + "\(a)" }, "x") }, 1), using({ a in { [a] in a * 2 }() }, 1.5))
final class Holder { var value = 3 }
print([Holder(), Holder()].map { holder in { [weak holder] in holder?.value ?? 0 } }.map { $0() })
var total = 5
let later = [1, 2].map { a in [3].map { [total, a] b in { total + a + b } } }
total = 9
print(later.map { $0.map { $0() } })

// expect: [2]
// expect: [2]
// expect: ["bb", "a"]
// expect: [[1, 2], [2, 4]]
// expect: [[1, 2]]
// expect: [[5.0], [9.0]]
// expect: [6, 3]
// expect: x1 2.5
// expect: x1 3.0
// expect: [0, 0]
// expect: [[9], [10]]

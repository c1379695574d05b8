// What a capture list names may be what the closure around takes, whose type the call around says.
final class Node { let n: Int; init(_ n: Int) { self.n = n } }
func apply<T, U>(_ x: T, _ f: (T) -> U) -> U { f(x) }
print((0..<3).map { i in { [i] in i * 2 } }.map { $0() })
print([1, 2].map { i -> () -> Int in { [i] in i * 2 } }.map { $0() })
print([1, 2].map { i in { [j = i + 1] in j * 2 } }.map { $0() })
print(["a", "b"].map { s in { [s] (n: Int) in String(repeating: s, count: n) } }.map { $0(2) })
print([3].map { k in [1, 2].map { [k] in $0 + k } })
print((0..<3).map { k in (1...2).map { [k] j in j * k }.reduce(0, +) })
print((0..<2).reduce(0) { a, k in { [a, k] in a + k }() })
let nodes = [Node(1), Node(2)]
print(nodes.map { node in { [weak node] in node?.n ?? -1 } }.map { $0() })
print(zip([1, 2], ["a", "b"]).map { p in { [n = p.0, p] in p.1 + "\(n)" }() })
let add: (Int) -> Int = apply(3) { x in { [x] in x + $0 } }
print(add(4))
print([1.5, 2].map { x in { [x] in x / 2 }() })
print((0..<2).map { a in (0..<2).map { b in { [a, b] in a * 2 + b } } }.map { $0.map { $0() } })
print([1, 2].map { x in { [x] in { [x] in x }() }() })
print([1, 2].map { { [x = $0] in x * $0 }(3) })
print(zip([1, 2], [3, 4]).map { { [x = $1, y = $0] in x * y }() })

// expect: [0, 2, 4]
// expect: [2, 4]
// expect: [4, 6]
// expect: ["aa", "bb"]
// expect: [[4, 5]]
// expect: [0, 3, 6]
// expect: 1
// expect: [1, 2]
// expect: ["a1", "b2"]
// expect: 7
// expect: [0.75, 1.0]
// expect: [[0, 1], [2, 3]]
// expect: [1, 2]
// expect: [3, 6]
// expect: [3, 8]

// Sums of collections that can grow and of sequences: which of the two decides the type depends on what can grow, and on what is wanted.
let s = "ab", a = [1, 2], cs: [Character] = ["x"]
print(s + ["a"])
print(["a"] + s)
print(s.reversed() + "x")
print("x" + s.reversed())
print(s + s.reversed())
print(s.reversed() + s)
print(s + cs)
print(cs + s)
print(cs + "x")
print("x" + cs)
print(s.dropFirst() + "x")
print("x" + s.dropFirst())
print(s + s.dropFirst())
print(s.dropFirst() + s)
print(s.dropFirst() + s.dropFirst())
print(s.dropFirst() + cs)
print(cs + s.dropFirst())
print(a + a.dropFirst())
print(a.dropFirst() + a)
print(a.dropFirst() + a.dropFirst())
print(a + (3...4))
print((3...4) + a)
print(a + a.reversed())
print(a.reversed() + a)
print(a.reversed() + [3])
print([3] + a.reversed())
print([3] + (4...5))
print((4...5) + [3])
print(a.dropFirst() + [3])
print([3] + a.dropFirst())
print(a + a.lazy.map { $0 * 2 })
print(a + zip(a, a).map { $0 + $1 })
print(["a"] + "b")
print("a" + ["b"])
print(a.map { $0 } + a.dropLast())
print(s.map { $0 } + s)
print(s + s.map { $0 })
print(s.filter { $0 != "a" } + s)
print("x" + s.filter { $0 != "a" })
print(s.prefix(1).uppercased() + s.dropFirst())
print(s.prefix(1) + "-" + s.suffix(1))
print("-" + s.prefix(1) + "-")
print(s.prefix(1) + s.suffix(1) + "x")
print(String(s.reversed()) + "x", String(s.reversed() + "y"))
print(a.sorted() + a.reversed() + [1])
print(([] + s).count, (s + []).count)
print(("" + cs).count, (cs + "").count)
do { let z: String = s.reversed() + "x"; print(z) }
do { let z: [Character] = s.reversed() + "x"; print(z) }
do { let z: [Character] = s + ["x"]; print(z) }
do { let z: String = cs + "x"; print(z) }
do { let z: [Character] = cs + "x"; print(z) }
do { let z: [Character] = ["a"] + "b"; print(z) }
do { let z = a.reversed() + a.reversed(); print(z) }
print(a + Set([3]), Set([3]) + a)
func join<C: RangeReplaceableCollection, S: Sequence>(_ c: C, _ s: S) -> C where S.Element == C.Element { c + s }
print(join([1], 2...3), join("a", ["b"]), join([1, 2].dropFirst(), [5]))
// expect: aba
// expect: ["a", "a", "b"]
// expect: bax
// expect: xba
// expect: abba
// expect: baab
// expect: abx
// expect: ["x", "a", "b"]
// expect: ["x", "x"]
// expect: xx
// expect: bx
// expect: xb
// expect: abb
// expect: bab
// expect: bb
// expect: bx
// expect: ["x", "b"]
// expect: [1, 2, 2]
// expect: [2, 1, 2]
// expect: [2, 2]
// expect: [1, 2, 3, 4]
// expect: [3, 4, 1, 2]
// expect: [1, 2, 2, 1]
// expect: [2, 1, 1, 2]
// expect: [2, 1, 3]
// expect: [3, 2, 1]
// expect: [3, 4, 5]
// expect: [4, 5, 3]
// expect: [2, 3]
// expect: [3, 2]
// expect: [1, 2, 2, 4]
// expect: [1, 2, 2, 4]
// expect: ab
// expect: ab
// expect: [1, 2, 1]
// expect: ["a", "b", "a", "b"]
// expect: abab
// expect: bab
// expect: xb
// expect: Ab
// expect: a-b
// expect: -a-
// expect: abx
// expect: bax bay
// expect: [1, 2, 2, 1, 1]
// expect: 2 2
// expect: 1 1
// expect: bax
// expect: ["b", "a", "x"]
// expect: ["a", "b", "x"]
// expect: xx
// expect: ["x", "x"]
// expect: ["a", "b"]
// expect: [2, 1, 2, 1]
// expect: [1, 2, 3] [3, 1, 2]
// expect: [1, 2, 3] ab [2, 5]

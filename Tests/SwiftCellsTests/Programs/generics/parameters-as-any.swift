class A {}; class B: A {}
struct S { let o: Int? = 4; let n = 2 }
func same<T>(_ x: T) -> T { x }
func pick<T>(_ x: T, _ y: T) -> T { x }
func pick3<T>(_ x: T, _ y: T, _ z: T) -> T { x }
func show(_ x: Any) { print(x) }
func opt(_ x: Any?) { print(x as Any) }
let n = 2
let d = 2.5
let s = "s"
let o: Int? = 4
let e: Int? = nil
let c = true
do { print(pick(n, o)); print(pick(o, n)); print(pick(n, nil)) } // expect: 2
// expect: Optional(4)
// expect: Optional(2)
do { print(pick(1, o)); print(pick(o, 1)); print(pick(d, 1)); print(pick(1, d)) } // expect: Optional(1)
// expect: Optional(4)
// expect: 2.5
// expect: 1
print(pick3(n, o, 1), pick3(1, 2, 2.5), pick3(n, n, n)) // expect: Optional(2) 1 2
do { show(pick(n, o)); opt(pick(n, o)); opt(pick(1, d)) } // expect: 2
// expect: Optional(2)
// expect: Optional(1)
do { print(c ? n : o); print(c ? 1 : o); print(c ? o : 1); print(c ? d : 1); print(c ? 1 : d) } // expect: 2
// expect: Optional(1)
// expect: Optional(4)
// expect: 2.5
// expect: 1
print(max(1, d), min(d, 3), max(n, 3)) // expect: 2.5 2.5 3
print(o ?? 1, o ?? n, e ?? 1, d as Double? ?? 1) // expect: 4 4 1 2.5
print([n, o][0], [o, n][1], [n, o, 3][0], [3, n, o][0]) // expect: 2 2 Optional(2) Optional(3)
print(pick(n, s)) // expect: 2
print(pick([n], [o])) // expect: [2]
print(pick([1], [d])) // expect: [1]
print(pick((n, 1), (3, d))) // expect: (2, 1)
print(pick(S().n, S().o)) // expect: 2
print(pick("a", s), pick("a", Character("b"))) // expect: a a
print(pick(pick(n, o), n)) // expect: 2
print(pick(same(n), o)) // expect: 2
print(same(c ? n : o)) // expect: Optional(2)
print("\(pick(n, o))", "\(pick(1, d))", "\([n, o][0])") // expect: Optional(2) 1.0 Optional(2)
print(String(describing: pick(n, o))) // expect: Optional(2)
print(type(of: pick(1, d))) // expect: Double
print([pick(n, o)], [pick(1, d)]) // expect: [Optional(2)] [1.0]
print((pick(n, o), 1), (pick(1, d), 2)) // expect: (Optional(2), 1) (1.0, 2)
print({ pick(n, o) }()) // expect: Optional(2)
do { let x: Any = pick(n, o); print(x); let y: Any = pick(1, d); print(y) } // expect: 2
// expect: 1
do { let xs: [Any] = [pick(n, o), pick(1, d), [n, o][0]]; print(xs) } // expect: [2, 1, 2]
do { var a: [Any] = []; a.append(pick(n, o)); a.append(pick(1, d)); a.append([1, d][0]); print(a) } // expect: [2, 1, 1]
do { func f(_ x: Any...) { for y in x { print(y) } }; f(pick(n, o), pick(1, d)) } // expect: 2
// expect: 1
print(pick(n, o) as Any, pick(1, d) as Any) // expect: 2 1
print(pick(n, o) ?? 3, pick(n, o)! + 1) // expect: 2 3
print(pick(n, o) == 2, pick(1, d) == 1) // expect: true true
do { func f() -> Any { pick(n, o) }; func g() -> Any { [1, d][0] }; print(f(), g()) } // expect: 2 1
do { func f() -> Any { return pick(1, d) }; print(f()) } // expect: 1
do { let t: (Any, Any) = (pick(n, o), [1, d][0]); print(t) } // expect: (2, 1)
do { let x: Any? = pick(n, o); print(x as Any); let y: Any? = pick(1, d); print(y as Any) } // expect: Optional(2)
// expect: Optional(1)
print(pick(A(), B()) is B, type(of: pick(B(), A()))) // expect: false B
print([1: n, 2: o][1]!, ["a": 1, "b": d]["a"]!) // expect: 2 1
print(zip([1], [d]).map { pick($0, $1) }) // expect: [1.0]
print([n].first ?? o as Any) // expect: 2
print(Optional(n) ?? o as Any, n as Int? ?? 3) // expect: 2 2
print([[1, 2], [d]].map { $0[0] }, [[1, 2], [d]][0][0]) // expect: [1.0, 2.5] 1
print([1, d].map { $0 }[0], [1, d].max()!, [1, d].reduce(0, +)) // expect: 1.0 2.5 3.5
print([1, d].sorted()[0], [1, d].reversed()[0], [1, d].min()!) // expect: 1.0 2.5 1.0

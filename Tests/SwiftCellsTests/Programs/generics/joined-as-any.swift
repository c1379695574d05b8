func same<T>(_ x: T) -> T { x }
func pick<T>(_ x: T, _ y: T) -> T { x }
let i = 7, d = 2.5, s = "ab", t = "c", b = true
let c: Character = "x"
let o: Int? = 4, p: Double? = 1.5
let x = [1.5, 2.5], a = [3, 1, 2], m = ["k": 1]
print({ b ? 1 : abs(2.5) }()) // expect: 1.0
print(b ? t : p) // expect: c
print(pick(t, p)) // expect: c
print(pick(pick(t, p), i)) // expect: c
print({ b ? 1 : 2.5 }()) // expect: 1.0
print({ b ? o : i }()) // expect: Optional(4)
print({ b ? i : o }()) // expect: Optional(7)
print({ [1, 2.5][0] }()) // expect: 1.0
print({ [i, o][0] }()) // expect: Optional(7)
print({ pick(1, d) }()) // expect: 1.0
print(same({ b ? 1 : abs(2.5) }())) // expect: 1.0
print((b ? 1 : abs(2.5), b ? i : o)) // expect: (1.0, Optional(7))
print([(b ? 1 : abs(2.5))], [b ? i : o]) // expect: [1.0] [Optional(7)]
print("\(b ? 1 : abs(2.5)) \(b ? i : o)") // expect: 1.0 Optional(7)
do { let v: Any = b ? i : o; print(v) } // expect: 7
do { func f() -> Any { b ? i : o }; print(f()) } // expect: 7
do { func f() -> Any { b ? t : i }; print(f()) } // expect: c
do { let f: () -> Any = { b ? i : o }; print(f()) } // expect: 7
do { let f: () -> Any = { b ? t : i }; print(f()) } // expect: c
do { let v: [Any] = [b ? t : i, b ? i : o]; print(v) } // expect: ["c", 7]
print(b ? (b ? i : o) : 1) // expect: Optional(7)
print(b ? (b ? i : o) : s) // expect: 7
print([i, s].map { $0 }) // expect: [7, "ab"]
print([i, s] as [Any]) // expect: [7, "ab"]
print([[i], [s]]) // expect: [[7], ["ab"]]
print(["a": i, "b": s].count) // expect: 2
print([c, t]) // expect: ["x", "c"]
print(b ? [i, s] : []) // expect: [7, "ab"]
print(b ? [i] : [s]) // expect: [7]
print(pick([i], [s])) // expect: [7]

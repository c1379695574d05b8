func pick<T>(_ x: T, _ y: T) -> T { x }
func same<T>(_ x: T) -> T { x }
let i = 7, d = 2.5, s = "ab", t = "c", b = true
let c: Character = "x"
let o: Int? = 4, p: Double? = 1.5
print(b ? [i, s] : []) // expect: [7, "ab"]
print(b ? [i, o] : [i]) // expect: [Optional(7), Optional(4)]
print(b ? [1, 2.5] : [1]) // expect: [1.0, 2.5]
print(same([c, t])) // expect: ["x", "c"]
do { let v: [Any] = b ? [c, t] : [1]; print(v) } // expect: ["x", "c"]
do { let v = b ? [c, t] as [Any] : [1]; print(v) } // expect: ["x", "c"]
print([[c, t], [1]]) // expect: [["x", "c"], [1]]
print(b ? [c, t] : i) // expect: ["x", "c"]
print(b ? i : [c, t]) // expect: 7
print(b ? [[c, t]] : [[1]]) // expect: [["x", "c"]]
print(b ? [c, t][0] : 1) // expect: x
print({ b ? [c, t] : [1] }()) // expect: ["x", "c"]
print(b ? [c, c] : [t]) // expect: ["x", "x"]
print(b ? [i] : [s]) // expect: [7]
print(b ? [i] : [d]) // expect: [7]
print(b ? (b ? i : o) : s) // expect: 7
print(pick(b ? i : o, s)) // expect: 7

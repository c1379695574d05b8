// What is handed on as Any: which variable is bound first decides what literals and branches become.
let i = 7, d = 2.5, e = 0.25, s = "ab", t = "c", b = true
let o: Int? = 4, n: Int? = nil, a = [3, 1, 2], x = [1.5, 2.5], w: [Int?] = [1, nil]
func same<T>(_ x: T) -> T { x }
func pick<T>(_ x: T, _ y: T) -> T { x }
func first<T>(_ xs: [T]) -> T { xs[0] }
func make<T>(_ f: () -> T) -> T { f() }
func show(_ x: Any) { print(x) }
print([same(1)] + [2.5]) // expect: [1.0, 2.5]
print([same(1)] + [same(2.5)]) // expect: [1.0, 2.5]
print([(1, { 2 }), (2.5, { 3 })].map { $0.0 }) // expect: [1.0, 2.5]
for y in [b ? 3 : x.last, make { d }] { print(y as Any) } // expect: 3
// expect: 2.5
print(pick(i > 2 ? 5 : d, 0 + i)) // expect: 5
print([t] + [b ? 10 : nil]) // expect: [Optional("c"), Optional(10)]
print([{ 2 }, { 3.5 }].map { $0() }) // expect: [2.0, 3.5]
print([o, a.count][1]) // expect: 3
for y in [[x.last, 1][1], (-i, w)] { print(y) } // expect: 1
// expect: (-7, [Optional(1), nil])
do { func g(_ x: Any = [10, a.first].prefix(1)) { print(x) }; g() } // expect: [10]
print([Double(3)] + [b ? 5 : a.first]) // expect: [3.0, 5]
print("\(["k": x.last, "l": d]["k"]!)") // expect: (Function)
print([d, b ? 1 : 0.5][1] as Any) // expect: 1
show(b ? [1, 2.5] : x.sorted()) // expect: [1, 2.5]
print([2, x.last].map { $0 }) // expect: [2, (Function)]
print([[5], [0, a.first]]) // expect: [[5], [0, (Function)]]
print(pick(same(i), 1e2)) // expect: 7
show([x.last, 3][1]) // expect: 3

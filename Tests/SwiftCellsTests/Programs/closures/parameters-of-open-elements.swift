// What the code does with a parameter may say of which type it is, before it is known what is passed.
func same<T>(_ x: T) -> T { x }
let i = 7, o: Int? = 3, a = [1, 2]
print([i, o].map { $0 as Any })
print([i, o].map { ($0 as Any, 1) })
print([same(i), a.first].filter { $0 == a.count })
print([i, a.first].map { $0 as Any }.count)
[i, a.last].forEach { print($0) }
print([1, nil].filter { $0 != 1 }, [same(i), o].filter { $0 != 3 })
print((0..<2).map { i in (0..<2).map { j in Double(i * 2 + j) * 0.5 } })
print([[1, 2], [3]].map { r in r.map { Double($0) / 10 } }.flatMap { $0 }.reduce(0, +))
print(zip([same(i), o], ["a", "b"]).map { ($0 ?? 0) + $1.count })
print(a.filter { o != $0 }, [1, 2, 3].filter { $0 != o }, o != nil, o != 3, [o] != [nil])
// expect: [Optional(7), Optional(3)]
// expect: [(Optional(7), 1), (Optional(3), 1)]
// expect: []
// expect: 2
// expect: 7
// expect: (Function)
// expect: [nil] [Optional(7)]
// expect: [[0.0, 0.5], [1.0, 1.5]]
// expect: 0.6000000000000001
// expect: [8, 4]
// expect: [1, 2] [Optional(1), Optional(2)] true false true

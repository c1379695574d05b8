func pick<T>(_ x: T, _ y: T) -> T { x }
func show(_ x: Any) { print(x) }
let n = 2
let d = 2.5
let o: Int? = 4
print([o, 1][1]) // expect: Optional(1)
print([o, 1][1] as Any) // expect: Optional(1)
print([n, o][0] as Any) // expect: 2
show([n, o][0]) // expect: 2
show([o, 1][1]) // expect: Optional(1)
do { let v: Any = [n, o][0]; print(v) } // expect: 2
do { let v = [n, o][0] as Any; print(v) } // expect: 2
print([n, o].first!) // expect: 2
print([n, o].last!, 1) // expect: Optional(4) 1
print([n, o][0]!, 1) // expect: 2 1
print([(1, 2), (2.5, 3)].first!) // expect: (1, 2)
print([(1, 2), (2.5, 3)].first!, 1) // expect: (1, 2) 1
print([[1], [2.5]].first!, 1) // expect: [1] 1
print([1, d].first!, 1) // expect: 1 1
print([1, 2.5].first!, 1) // expect: 1 1
print(pick(n, o)) // expect: 2
print(pick(1, d)) // expect: 1
print(pick((1, 2), (2.5, 3))) // expect: (1, 2)
print(pick([1], [2.5])) // expect: [1]
print(["a": n, "b": o]["a"]!) // expect: 2
print(["a": n, "b": o]["a"]! as Any) // expect: 2
print(["a": 1, "b": d]["a"]!) // expect: 1
print(["a": n, "b": o]["a"] as Any) // expect: Optional(Optional(2))
print([[n], [o]][0]) // expect: [2]
print([[n, o]][0][0]) // expect: 2
print([n, o].reversed()[1]) // expect: 2
print([n, o].map { $0 }[0]) // expect: Optional(2)
print([n, o][0], [n, o][0]) // expect: 2 2
print([n, nil][0]) // expect: Optional(2)
print([1, nil][0]) // expect: Optional(1)
print([1, nil].first!) // expect: Optional(1)
print([n, nil].first!) // expect: Optional(2)
print([o, nil].first!) // expect: Optional(4)
print([n, o].min { ($0 ?? 0) < ($1 ?? 0) }!) // expect: Optional(2)
print("\([n, o][0])") // expect: Optional(2)
print([n, o][0] == 2) // expect: true
print([n, o][0] ?? 7) // expect: 2
print([n, o][0].map { $0 + 1 } as Any) // expect: Optional(3)
print([n, o, "a"][0]) // expect: 2
print([1, "a"][0], [1, "a"].first!) // expect: 1 1
print([1, 2.5, "a"][0], [1, nil, "a"][0]) // expect: 1 Optional(1)
print(type(of: [n, o][0]), type(of: [1, 2.5][0])) // expect: Optional<Int> Double
print([n, o].max { _, _ in true } as Any) // expect: Optional(Optional(4))

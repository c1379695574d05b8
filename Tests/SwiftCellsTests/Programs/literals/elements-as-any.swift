func same<T>(_ x: T) -> T { x }
func show(_ x: Any) { print(x) }
let n = 2
let d = 2.5
let o: Int? = 4
print([1, 2.5].first!) // expect: 1
print([1, 2.5][0]) // expect: 1
print([same(1), same(2.5)][0]) // expect: 1
print([(1, 2), (2.5, 3)][0]) // expect: (1, 2)
show([(1, 2), (2.5, 3)][0]) // expect: (1, 2)
show([1, 2.5][0]) // expect: 1
do { let v: Any = [(1, 2), (2.5, 3)][0]; print(v) } // expect: (1, 2)
do { let v: Any = [(1, 2), (2.5, 3)]; print(v) } // expect: [(1.0, 2), (2.5, 3)]
print([(1, 2), (2.5, 3)]) // expect: [(1.0, 2), (2.5, 3)]
print([[1], [2.5]][0]) // expect: [1]
print([[1], [2.5]].first!) // expect: [1]
print([[1: 1], [2: 2.5]][0]) // expect: [1: 1]
print(["a": 1, "b": 2.5]["a"]!) // expect: 1
print(["a": (1, 2), "b": (2.5, 3)]["a"]!) // expect: (1, 2)
print(["a": [1], "b": [2.5]]["a"]!) // expect: [1]
print([o, 1][1]!, [o, 1][1] as Any) // expect: 1 Optional(1)
print([n, o][0]) // expect: 2
print([n, o].first!) // expect: 2
print([(1, n), (2.5, 3)][0]) // expect: (1, 2)
print([(1, 2), (3, 4)][0]) // expect: (1, 2)
print([(n, 2), (3, 4.5)][0]) // expect: (2, 2)
print([(1, 2), (d, 3)][0]) // expect: (1, 2)
print([(d, 2), (1, 3)][1]) // expect: (1, 3)
print([1, d][0], [d, 1][1]) // expect: 1 1
print([(1, 2), (2.5, 3)].max { $0.0 < $1.0 }!) // expect: (2.5, 3)
print("\([(1, 2), (2.5, 3)][0])") // expect: (1.0, 2)
print([(1, 2), (2.5, 3)].prefix(1)) // expect: [(1.0, 2)]
print([(1, 2), (2.5, 3)].map { $0 }) // expect: [(1.0, 2), (2.5, 3)]
print(Array([(1, 2), (2.5, 3)])) // expect: [(1.0, 2), (2.5, 3)]
print([(1, 2), (2.5, 3)].reversed()[0]) // expect: (2.5, 3)
do { let c = true; print(c ? (1, 2) : (2.5, 3)) } // expect: (1, 2)
do { let c = true; print(c ? [1] : [2.5]) } // expect: [1]
print([(1, 2), (2.5, 3)][0].0) // expect: 1.0
print([(1, 2), (2.5, 3)].first!.0) // expect: 1.0
print([(1, 2), (2.5, 3)].first?.0 as Any) // expect: Optional(1.0)
print([(a: 1, b: 2), (a: 2.5, b: 3)][0].a) // expect: 1.0

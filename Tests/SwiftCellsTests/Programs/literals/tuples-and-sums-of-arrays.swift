let some: Int? = 3
let n = 2
let d = 2.5
do { let v = [1] + [some]; print(v, type(of: v)) } // expect: [Optional(1), Optional(3)] Array<Optional<Int>>
do { let v = [1] + [n] + [2.5]; print(v, type(of: v)) } // expect: [1, 2, 2.5] Array<Any>
do { let v = [1] + [n] + [d]; print(v, type(of: v)) } // expect: [1, 2, 2.5] Array<Any>
do { let v = [n] + ["a"]; print(v, type(of: v)) } // expect: [2, "a"] Array<Any>
do { let v = [n] + [some] + [nil]; print(v, type(of: v)) } // expect: [Optional(2), Optional(3), nil] Array<Optional<Int>>
print([1] + [some] + ["a"]) // expect: [1, Optional(3), "a"]
do { let v = [[1]] + [[some]] + [["a"]]; print(v, type(of: v)) } // expect: [[1], [Optional(3)], ["a"]] Array<Array<Any>>
do { let v: [Any] = [1] + [some]; print(v) } // expect: [1, Optional(3)]
do { let v: [Any?] = [1] + [some] + ["a"]; print(v) } // expect: [Optional(1), Optional(3), Optional("a")]
do { let v = ["a"] + [1] + [some]; print(v, type(of: v)) } // expect: ["a", 1, Optional(3)] Array<Any>
do { let v = [some] + [1] + [d]; print(v, type(of: v)) } // expect: [Optional(3), 1, 2.5] Array<Any>
do { let v = [1] + [2] + [some]; print(v, type(of: v)) } // expect: [Optional(1), Optional(2), Optional(3)] Array<Optional<Int>>
do { let v = ([1] + [some]).count + ["a"].count; print(v) } // expect: 3
do { let v = ([1] + [some]) + ["a"]; print(v, type(of: v)) } // expect: [1, Optional(3), "a"] Array<Any>
do { let v = [1] + ([some] + ["a"]); print(v, type(of: v)) } // expect: [1, Optional(3), "a"] Array<Any>
do { let xs = [1, 2]; let v = xs + [some]; print(v, type(of: v)) } // expect: [Optional(1), Optional(2), Optional(3)] Array<Optional<Int>>
do { let xs = [1, 2]; let v = xs + [some] + ["a"]; print(v, type(of: v)) } // expect: [1, 2, Optional(3), "a"] Array<Any>
do { let xs = [1, 2]; let v = xs + ["a"]; print(v, type(of: v)) } // expect: [1, 2, "a"] Array<Any>
do { var xs: [Any] = [1, 2]; xs += [some]; xs = xs + ["a"]; print(xs) } // expect: [1, 2, Optional(3), "a"]
do { let v = [(1, 2)] + [(2.5, 3)]; print(v) } // expect: [(1.0, 2), (2.5, 3)]
do { let v = [(1, "a"), (2.5, "b"), (3, "c")]; print(v) } // expect: [(1.0, "a"), (2.5, "b"), (3.0, "c")]
do { let v = [("a", 1), ("b", 2.5)]; for (k, x) in v { print(k, x) } } // expect: a 1.0
// expect: b 2.5
do { let v = [(x: 1, y: 2), (x: 2.5, y: 3)]; print(v) } // expect: [(x: 1.0, y: 2), (x: 2.5, y: 3)]
do { let v = [[1: 2], [2: 2.5]]; print(v.count, type(of: v)) } // expect: 2 Array<Dictionary<Int, Double>>
do { let v = [(1, [1]), (2, [2.5])]; print(v, type(of: v)) } // expect: [(1, [1.0]), (2, [2.5])] Array<(Int, Array<Double>)>
do { let v = [(n, 1), (3, 2.5)]; print(v, type(of: v)) } // expect: [(2, 1.0), (3, 2.5)] Array<(Int, Double)>
do { let v = [(1, n), (2.5, 3)]; print(v, type(of: v)) } // expect: [(1.0, 2), (2.5, 3)] Array<(Double, Int)>
do { let v: [(Double, Int)] = [(1, 2), (2.5, 3)]; print(v) } // expect: [(1.0, 2), (2.5, 3)]
do { let v = ["a": (1, 2), "b": (2.5, 3)]; print(v["b"]!) } // expect: (2.5, 3)
do { let v = [(1, 2), (3, 4.5), (5.5, 6)].map { $0.0 + $0.1 }; print(v) } // expect: [3.0, 7.5, 11.5]
for (a, b) in [(1, 2), (3, 4.5)] { print(a, b) } // expect: 1 2.0
// expect: 3 4.5
print([(1, (2, 3)), (1, (2.5, 3))]) // expect: [(1, (2.0, 3)), (1, (2.5, 3))]
print([Optional((1, 2)), (2.5, 3)]) // expect: [Optional((1.0, 2)), Optional((2.5, 3))]
do { let c = true; let v = c ? (1, 2) : (2.5, 3); print(v) } // expect: (1.0, 2)
print(max((1, 2).0, (2.5, 3).0)) // expect: 2.5
do { let v = [(1, 2), nil, (2.5, 3)]; print(v.count, type(of: v)) } // expect: 3 Array<Optional<(Double, Int)>>

func pick<T>(_ x: T, _ y: T) -> T { x }
let n = 2, d = 2.5, s = "s"
let o: Int? = 4
do { let v = [(1, n), (2, o)]; print(v, type(of: v)) } // expect: [(1, Optional(2)), (2, Optional(4))] Array<(Int, Optional<Int>)>
do { let v = [(1, o), (2, n)]; print(v, type(of: v)) } // expect: [(1, Optional(4)), (2, Optional(2))] Array<(Int, Optional<Int>)>
do { let v = [(n, 1), (2, o)]; print(v, type(of: v)) } // expect: [(2, Optional(1)), (2, Optional(4))] Array<(Int, Optional<Int>)>
do { let v = [(1, nil), (2, 3)]; print(v, type(of: v)) } // expect: [(1, nil), (2, Optional(3))] Array<(Int, Optional<Int>)>
do { let v = [(1, nil), (2, 3.5)]; print(v, type(of: v)) } // expect: [(1, nil), (2, Optional(3.5))] Array<(Int, Optional<Double>)>
do { let v = [("a", nil), ("b", 3)]; print(v, type(of: v)) } // expect: [("a", nil), ("b", Optional(3))] Array<(String, Optional<Int>)>
do { let v = [(name: "a", score: nil), (name: "b", score: 3)]; print(v, type(of: v)) } // expect: [(name: "a", score: nil), (name: "b", score: Optional(3))] Array<(name: String, score: Optional<Int>)>
do { let v = [(1, 2), (n, d)]; print(v, type(of: v)) } // expect: [(1, 2.0), (2, 2.5)] Array<(Int, Double)>
do { let v = [(n, d), (1, 2)]; print(v, type(of: v)) } // expect: [(2, 2.5), (1, 2.0)] Array<(Int, Double)>
do { let v = [(n, 2), (1, d)]; print(v, type(of: v)) } // expect: [(2, 2.0), (1, 2.5)] Array<(Int, Double)>
do { let v = [(1, "a"), (2, s), (3.5, "c")]; print(v, type(of: v)) } // expect: [(1.0, "a"), (2.0, "s"), (3.5, "c")] Array<(Double, String)>
do { let v = pick((1, nil), (2.5, 3)); print(v, type(of: v)) } // expect: (1.0, nil) (Double, Optional<Int>)
do { let v = pick((1, n), (2.5, o)); print(v, type(of: v)) } // expect: (1.0, Optional(2)) (Double, Optional<Int>)
print(pick((1, n), (2.5, o))) // expect: (1, 2)
print([(1, n), (2.5, o)]) // expect: [(1.0, Optional(2)), (2.5, Optional(4))]
print([(1, n), (2.5, o)][0]) // expect: (1, 2)
do { let c = true; let v = c ? (1, nil) : (2.5, 3); print(v) } // expect: (1.0, nil)
do { let c = true; let v = c ? (1, n) : (2.5, o); print(v) } // expect: (1.0, Optional(2))
do { let v = [(1, [1]), (2, nil)]; print(v, type(of: v)) } // expect: [(1, Optional([1])), (2, nil)] Array<(Int, Optional<Array<Int>>)>
do { let v = [(1, { 1 }), (2.5, { 2 })]; print(v.count) } // expect: 2
do { let v = [(1, (2, nil)), (2.5, (3.5, 4))]; print(v, type(of: v)) } // expect: [(1.0, (2.0, nil)), (2.5, (3.5, Optional(4)))] Array<(Double, (Double, Optional<Int>))>
for (a, b) in [(1, nil), (2, "x")] { print(a, b as Any) } // expect: 1 nil
// expect: 2 Optional("x")
do { let v = [(1, n > 1 ? nil : 3), (2, 4)]; print(v, type(of: v)) } // expect: [(1, nil), (2, Optional(4))] Array<(Int, Optional<Int>)>
do { let v = [(1, Optional(2)), (2, 3)]; print(v, type(of: v)) } // expect: [(1, Optional(2)), (2, Optional(3))] Array<(Int, Optional<Int>)>
do { let v: [(Double, Int?)] = [(1, nil), (2, 3)]; print(v) } // expect: [(1.0, nil), (2.0, Optional(3))]
do { let v = ["a": (1, nil), "b": (2, 3)]; print(v["b"]!, type(of: v)) } // expect: (2, Optional(3)) Dictionary<String, (Int, Optional<Int>)>
do { let v = [(1, n), (2, n), (n, 3)]; print(v, type(of: v)) } // expect: [(1, 2), (2, 2), (2, 3)] Array<(Int, Int)>
do { let v = [(1, 2), (3, 4)].map { $0 + $1 }; print(v) } // expect: [3, 7]
do { let v = [(1, "x"), (n, "y")].sorted { $0.0 > $1.0 }; print(v) } // expect: [(2, "y"), (1, "x")]
do { let v = [(0.5, 1), (1, 2)].map { $0.0 * Double($0.1) }; print(v) } // expect: [0.5, 2.0]
do { let v = Dictionary(uniqueKeysWithValues: [("a", 1), ("b", 2.5)]); print(v["b"]!) } // expect: 2.5
do { let v = zip([(1, 2), (3, 4.5)], ["a", "b"]).map { "\($0.0.1)\($0.1)" }; print(v) } // expect: ["2.0a", "4.5b"]
do { let v = [(1, 2), (3, 4.5)].reduce(0) { $0 + $1.1 }; print(v) } // expect: 6.5

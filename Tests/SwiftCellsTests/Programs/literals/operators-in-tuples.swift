func pick<T>(_ x: T, _ y: T) -> T { x }
let n = 2
let d = 2.5
let o: Int? = 4
do { let v = [(1, 1 + 2), (2, 3 * 2)]; print(v, type(of: v)) } // expect: [(1, 3), (2, 6)] Array<(Int, Int)>
do { let v = [(1, n + 2), (2, 3)]; print(v, type(of: v)) } // expect: [(1, 4), (2, 3)] Array<(Int, Int)>
do { let v = [(1, 2.5 + 2), (2, 3)]; print(v, type(of: v)) } // expect: [(1, 4.5), (2, 3.0)] Array<(Int, Double)>
do { let v = [("a", 1 + 2), ("b", 2 * 3)]; print(v) } // expect: [("a", 3), ("b", 6)]
do { let v: [(Int, Double)] = [(1, 1 + 2), (2, 2.5 * 2)]; print(v) } // expect: [(1, 3.0), (2, 5.0)]
do { let v = [(1, abs(-2)), (2, 3)]; print(v, type(of: v)) } // expect: [(1, 2), (2, 3)] Array<(Int, Int)>
do { let v = [(n, n + 1), (n, n * 2)]; print(v) } // expect: [(2, 3), (2, 4)]
do { let v = [(1, d + 1), (2, d * 2), (3, 4)]; print(v) } // expect: [(1, 3.5), (2, 5.0), (3, 4.0)]
do { let v = [(1, max(1, 2)), (2, max(2, 3))]; print(v) } // expect: [(1, 2), (2, 3)]
do { let v = [(x: 1 + 1, y: 2 * 2), (x: 3, y: 4)]; print(v.map(\.x)) } // expect: [2, 3]
for (a, b) in [(1 + 1, 2), (3, 4 * 2)] { print(a, b) } // expect: 2 2
// expect: 3 8
do { let v = (1...3).map { ($0, $0 * 2) }; print(v) } // expect: [(1, 2), (2, 4), (3, 6)]
do { let v = [(1, [1 + 1]), (2, [3])]; print(v) } // expect: [(1, [2]), (2, [3])]
do { let v = [(1, (2, 3 + 1)), (2, (3, 4))]; print(v) } // expect: [(1, (2, 4)), (2, (3, 4))]
do { let v = [(1, -n), (2, n)]; print(v) } // expect: [(1, -2), (2, 2)]
do { let v = [(1, true || false), (2, false)]; print(v) } // expect: [(1, true), (2, false)]
do { let v = [(1, "a" + "b"), (2, "c")]; print(v) } // expect: [(1, "ab"), (2, "c")]
do { let v = [(1, [1] + [2]), (2, [3])]; print(v) } // expect: [(1, [1, 2]), (2, [3])]
do { let v = [(1, n == 2), (2, false)]; print(v) } // expect: [(1, true), (2, false)]
do { let v = [(1, o ?? 3), (2, 4)]; print(v) } // expect: [(1, 4), (2, 4)]
do { let v = [(1, n > 1 ? 1 : 2), (2, 3)]; print(v) } // expect: [(1, 1), (2, 3)]
do { let v = [(1, Double(n) / 2), (2, 3)]; print(v, type(of: v)) } // expect: [(1, 1.0), (2, 3.0)] Array<(Int, Double)>
do { let v = [(Double(n), 1), (2, 3)]; print(v, type(of: v)) } // expect: [(2.0, 1), (2.0, 3)] Array<(Double, Int)>
do { let v = [(1, String(n)), (2, "x")]; print(v) } // expect: [(1, "2"), (2, "x")]
do { let v = ["a": (1 + 1, 2), "b": (3, 4)]; print(v["a"]!) } // expect: (2, 2)
do { let v = pick((1, 1 + 2), (2, 2.5 * 2)); print(v) } // expect: (1, 3.0)
do { let v = pick((1, 1 + 2), (2, 3)); print(v) } // expect: (1, 3)
do { let c = true; let v = c ? (1, 1 + 2) : (2, 2.5 * 2); print(v) } // expect: (1, 3.0)
do { let c = true; let v = c ? (1, n + 2) : (2, 3); print(v) } // expect: (1, 4)
do { let v = [(1, 1 << 2), (2, 3)]; print(v) } // expect: [(1, 4), (2, 3)]
do { let v = [(0.5, 1 / 2), (1, 1 / 2)]; print(v) } // expect: [(0.5, 0), (1.0, 0)]
do { let v = [(1, 1 / 2.0), (2, 3)]; print(v) } // expect: [(1, 0.5), (2, 3.0)]
do { let v = [(1.0 / 3, "third"), (1, "one")]; print(v) } // expect: [(0.3333333333333333, "third"), (1.0, "one")]
do { let data = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1), ([1, 0], 1)]; print(data) } // expect: [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0)]

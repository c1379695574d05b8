let s = "abc", xs = [1, 2], n = 2
do { let v = [(1.5, s.count), (3, 0)]; print(v) } // expect: [(1.5, 3), (3.0, 0)]
print([(1e2, s.count), (3, 0)]) // expect: [(100.0, 3), (3.0, 0)]
print([(1e2, s.count), (3, 0)][0]) // expect: (100.0, 3)
print("\([(1e2, s.count), (3, 0)][0])") // expect: (100.0, 3)
do { let v = [("a", s.count), ("b", 0)]; print(v) } // expect: [("a", 3), ("b", 0)]
do { let v = [("a", xs.count), ("b", xs.max()!)]; print(v) } // expect: [("a", 2), ("b", 2)]
for (k, x) in [("a", s.count), ("b", xs.count)] { print(k, x) } // expect: a 3
// expect: b 2
do { let v = [("a", xs.first), ("b", nil)]; print(v) } // expect: [("a", Optional(1)), ("b", nil)]
do { let v = [(s.count, "a"), (0, "b")]; print(v) } // expect: [(3, "a"), (0, "b")]
do { let v = [(0, "b"), (s.count, "a")]; print(v) } // expect: [(0, "b"), (3, "a")]
print([(0, "b"), (s.count, "a")].map { $0.0 }) // expect: [0, 3]
print([(xs.count, 1.5), (0, 2)].map { $0.1 }) // expect: [1.5, 2.0]
do { let v = ["a": (s.count, 1), "b": (0, 2.5)]; print(v["b"]!) } // expect: (0, 2.5)
do { let v = [(xs.first!, 1), (0, 2.5)]; print(v) } // expect: [(1, 1.0), (0, 2.5)]
do { let v = [(xs[0], 1), (0, 2.5)]; print(v) } // expect: [(1, 1.0), (0, 2.5)]
do { let v = [(xs.map { $0 * 2 }, 1), ([0], 2.5)]; print(v) } // expect: [([2, 4], 1.0), ([0], 2.5)]
do { let v = [(xs.reduce(0, +), 1), (0, 2.5)]; print(v) } // expect: [(3, 1.0), (0, 2.5)]
do { let v = [(s.uppercased(), 1), ("", 2.5)]; print(v) } // expect: [("ABC", 1.0), ("", 2.5)]
do { let v = [(s.isEmpty, 1), (true, 2.5)]; print(v) } // expect: [(false, 1.0), (true, 2.5)]
do { let v = [(n, s.count), (n, 0), (1, xs.count)]; print(v) } // expect: [(2, 3), (2, 0), (1, 2)]
do { let v = [(s.count, xs.count), (1, 2)].sorted { $0.0 < $1.0 }; print(v) } // expect: [(1, 2), (3, 2)]
print([(1, s.count)], [(s.count, s.first)]) // expect: [(1, 3)] [(3, Optional("a"))]
do { let v: [(Double, Int)] = [(1, s.count), (2.5, 0)]; print(v) } // expect: [(1.0, 3), (2.5, 0)]
do { let v = [(s.count, s), (0, s)][0].1; print(v) } // expect: abc
do { let v = [[(s.count, 1.5)], [(0, 1)]]; print(v) } // expect: [[(3, 1.5)], [(0, 1.0)]]
print([(s.count, 1), (0, 2.5)].first!, [(s.count, 1), (0, 2)][0].0) // expect: (3, 1) 3

let some: Int? = 3
let n = 2
let d = 2.5
do { let v = [(1, [1]), (2, [2.5])]; print(v, type(of: v)) } // expect: [(1, [1.0]), (2, [2.5])] Array<(Int, Array<Double>)>
do { let v = [(1, { 2 }), (2.5, { 3 })]; print(v.count, type(of: v)) } // expect: 2 Array<(Double, () -> Int)>
print([(1, { 2 }), (2, { 3 })].map { $0.1() }) // expect: [2, 3]
do { let v = [(1, { $0 + 1 }), (2, { (x: Int) in x + 2 })]; print(v.count) } // expect: 2
do { let v: [(Int, (Int) -> Int)] = [(1, { $0 + 1 }), (2, { $0 * 2 })]; print(v.map { $0.1($0.0) }) } // expect: [2, 4]
do { let v = [("a", { 1 }), ("b", { 2.5 })]; print(v.map { $0.0 }) } // expect: ["a", "b"]
do { let v = [(1, ["a": 1]), (2, ["b": 2.5])]; print(v, type(of: v)) } // expect: [(1, ["a": 1.0]), (2, ["b": 2.5])] Array<(Int, Dictionary<String, Double>)>
do { let v = [(1, [[1]]), (2, [[2.5]])]; print(v, type(of: v)) } // expect: [(1, [[1.0]]), (2, [[2.5]])] Array<(Int, Array<Array<Double>>)>
do { let v = [(1, [1]), (2, [])]; print(v, type(of: v)) } // expect: [(1, [1]), (2, [])] Array<(Int, Array<Int>)>
do { let v = [(1, []), (2, [1])]; print(v, type(of: v)) } // expect: [(1, []), (2, [1])] Array<(Int, Array<Int>)>
do { let v = [(1, some), (2, 3)]; print(v, type(of: v)) } // expect: [(1, Optional(3)), (2, Optional(3))] Array<(Int, Optional<Int>)>
do { let v = [(1, [n]), (2, [2])]; print(v, type(of: v)) } // expect: [(1, [2]), (2, [2])] Array<(Int, Array<Int>)>
do { let v = [(1, [1]), (2, [d])]; print(v, type(of: v)) } // expect: [(1, [1.0]), (2, [2.5])] Array<(Int, Array<Double>)>
do { let v = [([1], [2.5]), ([2.5], [1])]; print(v, type(of: v)) } // expect: [([1.0], [2.5]), ([2.5], [1.0])] Array<(Array<Double>, Array<Double>)>
do { let c = true; let v = c ? (1, [1]) : (2, [2.5]); print(v, type(of: v)) } // expect: (1, [1.0]) (Int, Array<Double>)
do { let v = [(x: [1.0, 2], label: 0), (x: [3, 4], label: 1)]; print(v.map { $0.x.reduce(0, +) }, v.map(\.label)) } // expect: [3.0, 7.0] [0, 1]
for (x, y) in [([0.0, 0], 0), ([1, 1], 1)] { print(x, y) } // expect: [0.0, 0.0] 0
// expect: [1.0, 1.0] 1
for (x, y) in [([0, 0], 0), ([1, 0.5], 1)] { print(x, y) } // expect: [0.0, 0.0] 0
// expect: [1.0, 0.5] 1
do { let data: [([Double], Int)] = [([0, 0], 0), ([1, 0.5], 1)]; print(data) } // expect: [([0.0, 0.0], 0), ([1.0, 0.5], 1)]
do { let v = ["a": [1], "b": [2.5]]; print(v.count, type(of: v)) } // expect: 2 Dictionary<String, Array<Double>>
do { let v = [[1: [1]], [2: [2.5]]]; print(v, type(of: v)) } // expect: [[1: [1.0]], [2: [2.5]]] Array<Dictionary<Int, Array<Double>>>
do { let v = [[(1, 2)], [(2.5, 3)]]; print(v, type(of: v)) } // expect: [[(1.0, 2)], [(2.5, 3)]] Array<Array<(Double, Int)>>
do { let v = [(1, 2.5), (2, 3)]; print(v.map { $0.0 * 2 }, v.map { $0.1 * 2 }) } // expect: [2, 4] [5.0, 6.0]
do { let v = [(1, 1...3), (2, 2...4)]; print(v) } // expect: [(1, ClosedRange(1...3)), (2, ClosedRange(2...4))]
do { let v = [(1, abs(-3)), (2, abs(-2.5))]; print(v) } // expect: [(1, 3.0), (2, 2.5)]
do { let v = [(1, -2), (2, -2.5)]; print(v) } // expect: [(1, -2.0), (2, -2.5)]
do { let v = [(1, (2, 3)), (2, (2, 3.5))]; print(v) } // expect: [(1, (2, 3.0)), (2, (2, 3.5))]
do { let v = zip([(1, 2), (2.5, 3)], [1, 2]).map { $0.0 }; print(v) } // expect: [(1.0, 2), (2.5, 3)]
do { let v = [(1, 2), (2.5, 3)].sorted { $0.0 < $1.0 }; print(v) } // expect: [(1.0, 2), (2.5, 3)]
do { let v = [(1, 2), (2.5, 3)].map { ($0, $1 + 1) }; print(v) } // expect: [(1.0, 3), (2.5, 4)]
do { let v = [(1, 2), (2.5, 3)].reduce(0) { $0 + $1.0 }; print(v) } // expect: 3.5
do { let v = [(1, 2), (2.5, 3)].max { $0.0 < $1.0 }!; print(v) } // expect: (2.5, 3)
do { let v = Dictionary(uniqueKeysWithValues: [(1, 2), (2, 3.5)]); print(v[1]!) } // expect: 2.0
print([(1, 2), (2.5, 3)].first!, [(1, 2), (2.5, 3)][0], [(1, 2), (2.5, 3)].count) // expect: (1, 2) (1, 2) 2
print([(1, 2), (2.5, 3)].contains { $0.0 > 2 }) // expect: true
do { let v = [(1, 2, 3), (1, 2.5, 3)]; print(v) } // expect: [(1, 2.0, 3), (1, 2.5, 3)]
do { let v = [(1, 2), (2, 3)] + [(1.5, 2)]; print(v) } // expect: [(1.0, 2), (2.0, 3), (1.5, 2)]
do { var v = [(1, 2)]; v.append((2, 3)); v += [(3, 4)]; print(v) } // expect: [(1, 2), (2, 3), (3, 4)]
do { var v = [(1, 2.5)]; v.append((2, 3)); v += [(3, 4)]; print(v) } // expect: [(1, 2.5), (2, 3.0), (3, 4.0)]

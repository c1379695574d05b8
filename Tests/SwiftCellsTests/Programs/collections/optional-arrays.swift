let xs: [Int?] = [1, nil, 3]
print(xs.compactMap { $0 }, xs.map { $0 ?? 0 }, xs.count, xs[1] == nil, xs)
for case let x? in xs { print(x) }
for x in xs { if let x { print("has", x) } }
print(["1", "a"].map { Int($0) }, ["1", "a"].compactMap { Int($0) })
// expect: [1, 3] [1, 0, 3] 3 true [Optional(1), nil, Optional(3)]
// expect: 1
// expect: 3
// expect: has 1
// expect: has 3
// expect: [Optional(1), nil] [1]

func count<C: Collection>(_ c: C) -> Int { var n = 0; for i in c.indices { _ = c[i]; n += 1 }; return n }
print(count([1, 2]), count("abc"), count([1: 2]), count(1..<4), count(1...3), count([1, 2, 3].lazy.map { $0 }), count([1, 2].enumerated()))
print([1, 2].lazy.map { $0 }.indices, type(of: "ab".indices), type(of: [1, 2][...].indices), ([1: 2] as KeyValuePairs).indices)
print(["a"].lazy.indices.reversed().map { $0 }, (1..<4).index(-2, offsetBy: 4), (1..<4).index(5, offsetBy: -1, limitedBy: -2) as Any)
print([9, 8, 7, 6][1...].prefix(through: 0), [9, 8, 7, 6][1...].prefix(through: 2))
// expect: 2 3 1 3 3 3 2
// expect: 0..<2 DefaultIndices<String> Range<Int> 0..<1
// expect: [0] 2 Optional(4)
// expect: [] [8, 7]

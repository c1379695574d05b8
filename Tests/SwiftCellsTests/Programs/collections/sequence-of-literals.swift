// What stands in literals goes to generic parameters of a method whose elements are those of the literal.
print([[2, 1], [1, 5], [1]].sorted { $0.lexicographicallyPrecedes($1) })
print([[2, 1], [1]].filter { $0.elementsEqual($0) }, [[3], [1, 2]].max { $0.lexicographicallyPrecedes($1) } ?? [])
print([["b", "a"], ["a"]].sorted { $0.lexicographicallyPrecedes($1) }, [[1.5], [2]].contains { $0.elementsEqual([2]) })
print([[1, 2], [3]].first { $0.starts(with: $0.dropLast()) } ?? [], [[1, 2], [3]].map { $0.starts(with: $0) })

// expect: [[1], [1, 5], [2, 1]]
// expect: [[2, 1], [1]] [3]
// expect: [["a"], ["b", "a"]] true
// expect: [1, 2] [true, true]

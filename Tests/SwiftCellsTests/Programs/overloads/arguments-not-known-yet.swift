// What a method gives is not known yet where one of several functions is chosen for it, nor what a sum of literals is.
func shape(_ x: [Int]) -> String { "array" }
func shape(_ x: ArraySlice<Int>) -> String { "slice" }
func shape(_ x: [String: Int]) -> String { "dictionary" }
func shape(_ x: Int?) -> String { "optional" }
func shape<C>(_ x: C) -> String { "any" }
func count(_ x: [Int]) -> String { "array" }
func count<C: Collection>(_ x: C) -> Int { x.count }
let xs = [1, 2], m = ["a": 1]
print(shape(xs.map { $0 }), shape([1].map { $0 }), shape((1...3).map { $0 + 1 }), shape(xs.filter { $0 > 0 }))
print(shape([1] + [2]), shape([1] + xs), shape(xs.dropFirst()), shape([1].reversed()), shape(xs.first), shape([1].max()))
print(shape(m.mapValues { $0 }), shape(m.map { $0.value }), shape(zip([1], [2]).map { $0 + $1 }), shape(xs.reduce(0, +)))
print(count(xs.map { $0 }), count([1].map { $0 * 2 }), count((1...3).map { $0 }), count(xs.map { $0 }.sorted()))
print([count(xs.map { $0 }), "x"], count(xs.compactMap { $0 }), count(xs.flatMap { [$0] }), count(1...3))
// expect: any any any array
// expect: array array slice any optional optional
// expect: any any any any
// expect: array array array array
// expect: ["array", "x"] 2 array 3

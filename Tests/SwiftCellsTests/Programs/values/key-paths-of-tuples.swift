// Key paths begin with tuples, too: with a number or a label.
let pairs = [(name: "b", n: 1), (name: "a", n: 2)]
func sorted<T, K: Comparable>(_ values: [T], by key: KeyPath<T, K>) -> [T] { values.sorted { $0[keyPath: key] < $1[keyPath: key] } }
print(sorted(pairs, by: \.name).map(\.n), sorted(pairs, by: \.n).map(\.0), sorted(pairs, by: \.0.count).count)
typealias Pair = (String, Int)
let second = \Pair.1
print(("a", 2)[keyPath: second], [("a", 1)].map { $0[keyPath: \.1] })
var point = (1, 2)
point[keyPath: \.0] = 7
let y = \(Int, Int).1
point[keyPath: y] = 9
print(point, y, \(a: Int, b: (Int, c: Int)).b.c, (1, ["abc"])[keyPath: \(Int, [String]).1[0].count])

// expect: [2, 1] ["b", "a"] 2
// expect: 2 [1]
// expect: (7, 9) \(Int, Int)..1 \(a: Int, b: (Int, c: Int)).b.c 3

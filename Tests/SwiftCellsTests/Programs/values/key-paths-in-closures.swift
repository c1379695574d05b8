// A key path is found by itself, also within a closure whose parameters are not known yet.
struct Point { var x = 1, y = 2 }
let rows = [[1, 2], [3, 4]]
print(["bb", "a"].sorted { $0[keyPath: \.count] < $1.count }, ["b", "a"].sorted(by: { $0[keyPath: \.self] < $1 }))
print([1].map { number in "abc"[keyPath: \String.count] + number })
print([Point(), Point(x: 5)].map { point in [\Point.x, \Point.y].map { point[keyPath: $0] } })
print((0..<2).map { $0 == 0 ? \Point.x : \Point.y }.map { Point()[keyPath: $0] })
print([0, 1].map { column in rows.map { $0[keyPath: \.[column]] } })
print([0, 1].map { column in rows.map { row in row[keyPath: \[Int].[column]] } })
print(rows.sorted { $0[keyPath: \.[1]] > $1[keyPath: \.[1]] })
func group<T, Key: Hashable>(_ items: [T], by path: KeyPath<T, Key>) -> [Key: [T]] { Dictionary(grouping: items) { $0[keyPath: path] } }
func best<T, Value: Comparable>(_ items: [T], _ path: KeyPath<T, Value>) -> T? { items.max { $0[keyPath: path] < $1[keyPath: path] } }
print(["a", "ccc"].map { text in best([text, text + "x"], \.count)! }, [1, 2].reduce(0) { $0 + best([$1, $1 + 1], \.self)! })
print(group(["a", "b"], by: \.first)["a"]!, [["a", "b"]].map { group($0, by: \.first)["a"]! })

// expect: ["a", "bb"] ["a", "b"]
// expect: [4]
// expect: [[1, 2], [5, 2]]
// expect: [1, 2]
// expect: [[1, 3], [2, 4]]
// expect: [[1, 3], [2, 4]]
// expect: [[3, 4], [1, 2]]
// expect: ["ax", "cccx"] 5
// expect: ["a"] [["a"]]

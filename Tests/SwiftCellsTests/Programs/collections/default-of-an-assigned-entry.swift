// Assigning an entry that has a default value asks for that value where the key is not there.
func number(_ n: Int) -> Int { print("asked for", n); return n }
final class Item { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
var counts: [String: Int] = [:]
counts["a", default: number(1)] = 5
counts["a", default: number(2)] = 6
print(counts)
var items: [Int: Item] = [:]
items[1, default: Item(1)] = Item(2)
print("first")
items[1, default: Item(3)] = Item(4)
print("second")
items[1] = nil
var rows: [Int: [Int]] = [:]
rows[0, default: [number(3)]] = [7]
(rows[0, default: []], counts["b", default: number(4)]) = ([8], 9)
print(rows, counts["b"]!)
struct Table { var cells: [String: Int] = [:] { didSet { print("changed", cells.count) } } }
var table = Table()
table.cells["x", default: number(5)] = 1
table.cells["x", default: number(6)] = 2
print(table.cells)

// expect: asked for 1
// expect: ["a": 6]
// expect: gone 1
// expect: first
// expect: gone 2
// expect: second
// expect: gone 4
// expect: asked for 3
// expect: asked for 4
// expect: [0: [8]] 9
// expect: asked for 5
// expect: changed 1
// expect: changed 1
// expect: ["x": 2]

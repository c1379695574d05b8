// What a key path's subscripts are given is worked out once, where the path is made.
func number(_ n: Int) -> Int { print("asked for", n); return n }
struct Grid {
    var rows = [[1, 2], [3, 4]]
    subscript(row: Int, name: String) -> String { name + "\(rows[row])" }
    subscript(x: Double) -> Double { x * 2 }
    subscript(o: Int?) -> String { o.map { "is \($0)" } ?? "none" }
}
var i = 0, j = 1
let path = \Grid.rows[i][j]
i = 1
j = 0
var grid = Grid()
grid[keyPath: path] += 10
print(grid.rows, grid[keyPath: path], grid.rows[i][j])
let asked = \[Int].[number(1)]
print("made")
var list = [5, 6, 7]
list[keyPath: asked] = 8
print(list, list[keyPath: asked])
var calls = 0
func next() -> Int { calls += 1; return calls - 1 }
print([[1, 2], [3, 4]].map(\.[next()]), calls)
let paths = (0..<2).map { k in \Grid.rows[k][k] }
print(paths.map { grid[keyPath: $0] })
for column in 0..<2 { print(grid.rows.map(\.[column])) }
var row = 1
let named = \Grid.[row, "row \(row): "]
row = 0
print(grid[keyPath: named])
let half = 0.5
print(grid[keyPath: \.[half]], [grid].map(\.[half + 1]), grid[keyPath: \.[1.5]])
var optional: Int? = 3
let some = \Grid.[optional]
optional = nil
print(grid[keyPath: some])
var key = "a"
let entry: ([String: Int]) -> Int? = \.[key]
key = "b"
print(entry(["a": 1, "b": 2]) ?? 0)

// expect: [[1, 12], [3, 4]] 12 3
// expect: asked for 1
// expect: made
// expect: [5, 8, 7] 8
// expect: [1, 3] 1
// expect: [1, 4]
// expect: [1, 3]
// expect: [12, 4]
// expect: row 1: [3, 4]
// expect: 1.0 [3.0] 3.0
// expect: is 3
// expect: 1

struct Grid {
    var cells = ["a": 1]
    subscript(names: String...) -> Int { names.count }
    subscript(row row: Int, columns: Int...) -> [Int] { columns.map { $0 + row } }
    subscript(keys keys: String..., fallback fallback: Int = 0) -> Int {
        get { keys.compactMap { cells[$0] }.first ?? fallback }
        set { for key in keys { cells[key] = newValue } }
    }
}
var g = Grid()
print(g["a", "b"], g[], g[row: 10, 1, 2])  // expect: 2 0 [11, 12]
g[keys: "x", "y"] = 7
print(g[keys: "y"], g[keys: "q", fallback: 4])  // expect: 7 4

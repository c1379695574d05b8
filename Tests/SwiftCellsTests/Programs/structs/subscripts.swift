struct Matrix {
    let rows: Int, columns: Int
    var grid: [Double]
    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: 0.0, count: rows * columns)
    }
    subscript(row: Int, column: Int) -> Double {
        get {
            assert(row < rows && column < columns, "Index out of range")
            return grid[row * columns + column]
        }
        set { grid[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> [Double] { Array(grid[row * columns..<(row + 1) * columns]) }
}
var m = Matrix(rows: 2, columns: 3)
m[0, 1] = 1.5
m[1, 2] += 3
print(m[0, 1], m[1, 2], m[row: 1])  // expect: 1.5 3.0 [0.0, 0.0, 3.0]
print(m.grid)  // expect: [0.0, 1.5, 0.0, 0.0, 0.0, 3.0]

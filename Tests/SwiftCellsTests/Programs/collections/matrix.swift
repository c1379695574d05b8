typealias Matrix = [[Double]]
func matmul(_ a: Matrix, _ b: Matrix) -> Matrix {
    precondition(a[0].count == b.count)
    return a.map { row in b[0].indices.map { j in zip(row, b.map { $0[j] }).map(*).reduce(0, +) } }
}
func transpose(_ m: Matrix) -> Matrix { m[0].indices.map { j in m.map { $0[j] } } }
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), transpose([[1, 2, 3], [4, 5, 6]]))  // expect: [[19.0, 22.0], [43.0, 50.0]] [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]

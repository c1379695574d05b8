func matrix(_ n: Int, _ scale: Double) -> [[Double]] {
    var rows: [[Double]] = []
    for i in 0..<n {
        var row: [Double] = []
        for j in 0..<n { row.append(Double(i * n + j) * scale) }
        rows.append(row)
    }
    return rows
}
func product(_ a: [[Double]], _ b: [[Double]], _ n: Int) -> [[Double]] {
    var c = Array(repeating: Array(repeating: 0.0, count: n), count: n)
    for i in 0..<n {
        for j in 0..<n {
            var sum = 0.0
            for k in 0..<n { sum += a[i][k] * b[k][j] }
            c[i][j] = sum
        }
    }
    return c
}
let n = 200
let c = product(matrix(n, 0.5), matrix(n, 0.25), n)
print(Int(c[10][20]), Int(c[199][199]))

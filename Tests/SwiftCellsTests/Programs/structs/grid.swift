struct Grid { var c = [Int](repeating: 0, count: 6); let w = 3
 subscript(x: Int, y: Int) -> Int { get { c[y * w + x] } set { c[y * w + x] = newValue } }
 subscript(row y: Int) -> [Int] { Array(c[y * w..<(y + 1) * w]) } }
var g = Grid(); g[1, 1] = 5; g[0, 0] += 2; print(g[1, 1], g[row: 0], g.c)
// expect: 5 [2, 0, 0] [2, 0, 0, 0, 5, 0]

print(Array(1...5), Array(repeating: "x", count: 2), [Int](), Array("abc"), (1...3).map { $0 * $0 }, Array(stride(from: 0, to: 10, by: 3)))  // expect: [1, 2, 3, 4, 5] ["x", "x"] [] ["a", "b", "c"] [1, 4, 9] [0, 3, 6, 9]
let grid = (0..<2).map { r in (0..<3).map { c in r * 3 + c } }
print(grid, grid[1][2], grid.flatMap { $0 }, grid.joined().reduce(0, +))  // expect: [[0, 1, 2], [3, 4, 5]] 5 [0, 1, 2, 3, 4, 5] 15
print([1, 2] + [3], [1, 2] == [1, 2], [[1], [2]] == [[1], [3]], [1, 2, 3].elementsEqual([1, 2, 3]))  // expect: [1, 2, 3] true false true

var a = [1, 2, 3]
a.append(4)
print(a, a.count, a[2])  // expect: [1, 2, 3, 4] 4 3
let b = a
a[0] = 10
print(a[0], b[0])  // expect: 10 1
print(a.map { $0 * 2 })  // expect: [20, 4, 6, 8]
print(a.filter { $0 % 2 == 0 }.reduce(0, +))  // expect: 16
var grid = [[0, 0], [0, 0]]
grid[1][0] = 5
print(grid)  // expect: [[0, 0], [5, 0]]
print(a.sorted { $0 < $1 })  // expect: [2, 3, 4, 10]

let a = [10, 20, 30, 40]
let s = a[1..<3]
print(s, s.startIndex, s[1], s.count, Array(s), s.map { $0 + 1 }, s.reduce(0, +))
var b = a
b[1...2] = [0]
print(b)
b.replaceSubrange(0..<1, with: [7, 7]); print(b)
b.insert(contentsOf: [1, 2], at: 1); print(b)
b.removeSubrange(0..<2); print(b)
b.swapAt(0, 1); b.reverse(); print(b)
// expect: [20, 30] 1 20 2 [20, 30] [21, 31] 50
// expect: [10, 0, 40]
// expect: [7, 7, 0, 40]
// expect: [7, 1, 2, 7, 0, 40]
// expect: [2, 7, 0, 40]
// expect: [40, 0, 2, 7]

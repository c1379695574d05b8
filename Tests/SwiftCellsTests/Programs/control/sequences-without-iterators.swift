func r(_ n: Int) -> Int { var t = 0; for i in (0..<n).reversed() { t += i }; for i in (1...n).reversed() { t -= i }; return t }
func en(_ a: [Int]) -> Int { var t = 0; for (i, x) in a.enumerated() { t += i * x }; for p in a.enumerated() { t -= p.offset * p.element }; return t }
func z(_ a: [Int], _ b: [String]) -> Int { var t = 0; for (x, y) in zip(a, b) { t += x * y.count }; return t }
func ze(_ a: [Int]) -> String { var s = ""; for (i, (x, y)) in zip(a, a.reversed()).enumerated() { s += "\(i):\(x),\(y) " }; return s }
func st(_ a: Int, _ b: Int) -> [Int] { var r: [Int] = []; for i in stride(from: a, to: b, by: 3) { r.append(i) }; for i in stride(from: b, through: a, by: -2) { r.append(i) }; return r }
print(r(5), en([5, 6, 7]), z([1, 2, 3], ["a", "bb"]), ze([1, 2, 3]))
print(st(0, 10), st(1, 1), st(10, 0))
for i in stride(from: Int.max - 3, through: Int.max, by: 2) { print(i) }
for i in stride(from: Int.min + 1, through: Int.min, by: -1) { print(i) }
for (i, c) in "héllo".enumerated() { print(i, c) }
for (i, c) in "hello".reversed().enumerated() where i != 2 { print(i, c) }
for b in "añ".utf8 { print(b) }
for c in "añ".utf16 { print(c) }
let d = ["one": 1]
for k in d.keys { print(k) }
for (k, v) in d { print(k, v) }
for (i, k) in d.keys.enumerated() { print(i, k) }
for (i, kv) in d.enumerated() { print(i, kv.key, kv.value) }
for x in [1, 2, 3].reversed() { print(x) }
for (x, y) in zip(1..., ["a", "b"]) { print(x, y) }
for (x, y) in zip(0...2, (0..<9).reversed()) { print(x, y) }
for x in UInt8(250)...255 { print(x) }
func gen<S: Sequence>(_ s: S) -> Int where S.Element == Int { var t = 0; for x in s { t = t * 10 + x }; return t }
print(gen([1, 2, 3]), gen([1, 2, 3].reversed()), gen(1...4), gen(stride(from: 0, to: 9, by: 4)), gen(Set([7])), gen([1, 2].lazy.map { $0 + 1 }))
var fs: [() -> Int] = []
for (i, x) in [10, 20].enumerated() { fs.append { i + x } }
print(fs.map { $0() })
for (var i, x) in [10, 20].enumerated() { i += x; print(i) }
for case let (i, x?) in [nil, 5, 6].enumerated() { print(i, x) }
for (i, row) in [[1, 2], [3]].enumerated() { for (j, x) in row.enumerated() { print(i, j, x) } }
outer: for (i, x) in (0..<5).enumerated() { for y in (0..<5).reversed() { if y == i { continue outer }; if x == 3 { break outer }; print(x, y) } }
var arr = [1, 2, 3]
for (i, x) in arr.enumerated() { arr[i] = x * 2; arr.append(x) }
print(arr)
let e = arr.enumerated()
for (i, x) in e { print(i, x, terminator: " ") }
let zz = zip(arr, arr)
for (i, x) in zz { print(i, x, terminator: " ") }
print()
for (i, pair) in zip([1, 2], ["a", "b"]).enumerated() { print(i, pair) }
for t in zip([1, 2], ["a", "b"]) { print(t) }
for t in [1.5, 2.5].enumerated() { print(t) }
for x in Array("abc").enumerated().reversed() { print(x) }
class Box { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("free", n) } }
for (i, b) in [Box(1), Box(2)].enumerated() { print(i, b.n) }
for (a, b) in zip([Box(3)], [Box(4), Box(5)]) { print(a.n, b.n) }
for b in [Box(6), Box(7)].reversed() { print(b.n); break }
print("end")
// expect: -5 0 5 0:1,3 1:2,2 2:3,1 
// expect: [0, 3, 6, 9, 10, 8, 6, 4, 2, 0] [1] []
// expect: 9223372036854775804
// expect: 9223372036854775806
// expect: -9223372036854775807
// expect: -9223372036854775808
// expect: 0 h
// expect: 1 é
// expect: 2 l
// expect: 3 l
// expect: 4 o
// expect: 0 o
// expect: 1 l
// expect: 3 e
// expect: 4 h
// expect: 97
// expect: 195
// expect: 177
// expect: 97
// expect: 241
// expect: one
// expect: one 1
// expect: 0 one
// expect: 0 one 1
// expect: 3
// expect: 2
// expect: 1
// expect: 1 a
// expect: 2 b
// expect: 0 8
// expect: 1 7
// expect: 2 6
// expect: 250
// expect: 251
// expect: 252
// expect: 253
// expect: 254
// expect: 255
// expect: 123 321 1234 48 7 23
// expect: [10, 21]
// expect: 10
// expect: 21
// expect: 1 5
// expect: 2 6
// expect: 0 0 1
// expect: 0 1 2
// expect: 1 0 3
// expect: 0 4
// expect: 0 3
// expect: 0 2
// expect: 0 1
// expect: 1 4
// expect: 1 3
// expect: 1 2
// expect: 2 4
// expect: 2 3
// expect: [2, 4, 6, 1, 2, 3]
// expect: 0 2 1 4 2 6 3 1 4 2 5 3 2 2 4 4 6 6 1 1 2 2 3 3 
// expect: 0 (1, "a")
// expect: 1 (2, "b")
// expect: (1, "a")
// expect: (2, "b")
// expect: (offset: 0, element: 1.5)
// expect: (offset: 1, element: 2.5)
// expect: (offset: 2, element: "c")
// expect: (offset: 1, element: "b")
// expect: (offset: 0, element: "a")
// expect: 0 1
// expect: 1 2
// expect: free 1
// expect: free 2
// expect: 3 4
// expect: free 3
// expect: free 4
// expect: free 5
// expect: 7
// expect: free 6
// expect: free 7
// expect: end

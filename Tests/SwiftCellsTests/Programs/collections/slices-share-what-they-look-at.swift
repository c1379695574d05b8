// A slice looks at the elements of its array: what lies at the same place is not compared, and what is beside the slice lives on with it.
struct Never: Equatable { static func == (a: Never, b: Never) -> Bool { print("asked"); return false } }
let xs = [Never(), Never(), Never()]
print(xs[1...] == xs[1...], xs[...] == xs[0...2], xs.prefix(2) == xs[..<2], xs.dropFirst() == xs.suffix(2))
print(xs[1..<2] == xs[1...][..<2], [xs[1...]] == [xs[1...]], Array(xs[...]) == xs, ArraySlice(xs) == xs[...])
// expect: true true true true
// expect: true true true true
print(xs.split(maxSplits: 1, whereSeparator: { _ in false }) == [xs[...]])
// expect: true
print(xs[..<2] == xs[1...], Array(xs[1...]) == Array(xs[1...]))
// expect: asked
// expect: asked
// expect: false false
func areEqual<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(areEqual(xs[1...], xs[1...]))
// expect: true
var changed = xs[1...]
changed[1] = Never()
print(changed == xs[1...])
// expect: asked
// expect: false

class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("deinit", n) } }
func released() {
    var a = [C(0), C(1), C(2)]
    let s = a[1...]
    a = []
    print("released", s.count)
}
released()
// expect: released 2
// expect: deinit 0
// expect: deinit 1
// expect: deinit 2
func shortened() {
    var s = [C(0), C(1), C(2)][...]
    s = s.dropFirst()
    s.removeFirst()
    print("shortened", s.count)
    s[2] = C(5)
    print("set")
    s.removeLast()
    print("end")
}
shortened()
// expect: shortened 1
// expect: deinit 2
// expect: set
// expect: deinit 5
// expect: end
// expect: deinit 0
// expect: deinit 1
func grown() {
    var s = [C(0), C(1), C(2)].prefix(1)
    print("prefix")
    s.append(C(3))
    print("grown", s.map { $0.n })
}
grown()
// expect: prefix
// expect: deinit 1
// expect: deinit 2
// expect: grown [0, 3]
// expect: deinit 0
// expect: deinit 3
func removed() {
    var s = [C(0), C(1), C(2), C(3)][1..<3]
    s.remove(at: 1)
    print("removed", s.indices)
    s.replaceSubrange(1..<2, with: [C(4)])
    print("replaced", s.map { $0.n })
    let other = s
    s.removeAll(keepingCapacity: true)
    print("emptied", s.startIndex, other.count)
    s.removeAll()
    print("end", s.startIndex)
}
removed()
// expect: deinit 1
// expect: removed 1..<2
// expect: deinit 2
// expect: replaced [4]
// expect: emptied 1 1
// expect: end 0
// expect: deinit 0
// expect: deinit 4
// expect: deinit 3
func setToStretches() {
    var a = [C(1), C(2), C(3)]
    a[1...] = [C(4)]
    print("set")
    a[..<2].reverse()
    print(a.map { $0.n })
    a[...0].removeAll()
    print(a.map { $0.n })
}
setToStretches()
// expect: deinit 2
// expect: deinit 3
// expect: set
// expect: [4, 1]
// expect: deinit 4
// expect: [1]
// expect: deinit 1
var row = [5, 3, 1, 4][...]
let whole = row
row.sort()
row.swapAt(0, 3)
row.reverse()
print(whole, row, row.popFirst() ?? 0, row.popLast() ?? 0, row.indices)
// expect: [5, 3, 1, 4] [1, 4, 3, 5] 1 5 1..<3
row.insert(9, at: 2)
row += [7]
print(row, row.indices, row[2...])
// expect: [4, 9, 3, 7] 1..<5 [9, 3, 7]
func sum(_ s: ArraySlice<Int>) -> Int { s.isEmpty ? 0 : s[s.startIndex] + sum(s.dropFirst()) }
print(sum([1, 2, 3, 4][...]), sum(row))
// expect: 10 23

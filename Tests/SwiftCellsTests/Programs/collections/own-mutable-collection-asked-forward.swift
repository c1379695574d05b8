// What a collection whose elements can be replaced is asked.
func n(_ s: String) { print(s, terminator: " ") }
struct N: MutableCollection {
    var a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    subscript(i: Int) -> Int { get { n("[\(i)]"); return a[i] } set { n("[\(i)]=\(newValue)"); a[i] = newValue } }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { var c = N(a: [3, 1, 2]); c[c.startIndex] = 9; print(c.first ?? 0) }
// expect: s [0]=9 s e [0] 9
do { var c = N(a: [3, 1, 2]); c.swapAt(c.startIndex, c.index(after: c.startIndex)); print(c.first ?? 0) }
// expect: s s a0 [0] [1] [0]=1 [1]=3 s e [0] 1
do { var c = N(a: [3, 1, 2]); c.swapAt(c.startIndex, c.startIndex); print(c.first ?? 0) }
// expect: s s s e [0] 3
do { var c = N(a: [3, 1, 2]); print(c.partition { $0 > 1 }) }
// expect: s e [0] a0 e [1] [0] [1] [0]=1 [1]=3 a0 a1 e [2] a2 e 1
do { var c = N(a: [3, 1, 2]); for i in c.indices { c[i] *= 2 }; print(".") }
// expect: s e a0 [0] [0]=6 a1 [1] [1]=2 a2 [2] [2]=4 .
do { var c = N(a: [3, 1, 2]); c[c.startIndex] += 4; print(c.first ?? 0) }
// expect: s [0] [0]=7 s e [0] 7
do { var c = N(a: [3, 1, 2]); c.forEach { n("(\($0))") }; print(".") }
// expect: s e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e .

// What collections are asked when their elements are put in a row.
func n(_ s: String) { print(s, terminator: " ") }
struct F: Collection {
    let a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    subscript(i: Int) -> Int { n("[\(i)]"); return a[i] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = F(a: [3, 1, 2]); print(c.flatMap { [$0, $0] }) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e [3, 3, 1, 1, 2, 2]
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.flatMap { [$0, $0] })) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e [3, 3, 1, 1, 2, 2]
do { let c = F(a: [3, 1, 2]); print(Array([c, c].joined())) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e s e [0] a0 e [1] a1 e [2] a2 e [3, 1, 2, 3, 1, 2]
do { let c = F(a: [3, 1, 2]); for x in [c, c].joined() { n("(\(x))") }; print(".") }
// expect: s e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e s e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e .
do { let c = F(a: [3, 1, 2]); print([c, c].joined().count) }
// expect: s e s e a0 a1 a2 s e a0 a1 a2 6
do { let c = F(a: [3, 1, 2]); print([c, c].joined().first ?? 0) }
// expect: s e s [0] 3
do { let c = F(a: [3, 1, 2]); print(Array([c, c].joined(separator: [0]))) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [3, 1, 2, 0, 3, 1, 2]
do { let c = F(a: [3, 1, 2]); for x in [c, c].joined(separator: c) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e s e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e s (3) (1) (2) e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e .
do { let c = F(a: [3, 1, 2]); print([c, c].flatMap { $0 }) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [3, 1, 2, 3, 1, 2]

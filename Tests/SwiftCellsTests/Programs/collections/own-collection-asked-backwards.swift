// What a collection that can be gone through backwards is asked.
func n(_ s: String) { print(s, terminator: " ") }
struct B: BidirectionalCollection {
    let a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    func index(before i: Int) -> Int { n("b\(i)"); return i - 1 }
    subscript(i: Int) -> Int { n("[\(i)]"); return a[i] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = B(a: [3, 1, 2]); for x in c.dropFirst() { n("(\(x))") }; print(".") }
// expect: s e a0 e s e [1] a1 (1) [2] a2 (2) .
do { let c = B(a: [3, 1, 2]); for x in c.dropFirst(9) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 e e s e .
do { let c = B(a: [3, 1, 2]); for x in c.dropLast() { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e a0 a1 s s e [0] a0 (3) [1] a1 (1) .
do { let c = B(a: [3, 1, 2]); for x in c.dropLast(9) { n("(\(x))") }; print(".") }
// expect: e s b3 b2 b1 s s s e .
do { let c = B(a: [3, 1, 2]); print(Array(c.dropFirst())) }
// expect: s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = B(a: [3, 1, 2]); print(c.dropLast().count) }
// expect: s e a0 a1 a2 s e a0 a1 s s e a0 a1 2
do { let c = B(a: [3, 1, 2]); print(c.drop { $0 != 1 }.count) }
// expect: s e [0] a0 e [1] e s e a1 a2 2
do { let c = B(a: [3, 1, 2]); print(Array(c.drop { $0 != 1 })) }
// expect: s e [0] a0 e [1] e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().dropFirst().first ?? 0) }
// expect: s e a0 e s e a1 [2] 2
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().map { $0 }) }
// expect: s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().filter { $0 > 1 }) }
// expect: s e a0 e s e [1] a1 [2] a2 [2]
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().contains(2)) }
// expect: s e a0 e s e [1] a1 [2] a2 true
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().sorted()) }
// expect: s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().firstIndex(of: 2) == nil) }
// expect: s e a0 e s e [1] a1 [2] false
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().indices.count) }
// expect: s e a0 e s e s e a1 a2 2
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().elementsEqual(c.dropFirst())) }
// expect: s e a0 e s e s e a0 e s e [1] a1 [1] a1 [2] a2 [2] a2 true
do { let c = B(a: [3, 1, 2]); print(c.last ?? 0) }
// expect: s e e b3 [2] 2
do { let c = B(a: [3, 1, 2]); print(c.last { $0.even } ?? 0) }
// expect: e s b3 [2] ?2 [2] 2
do { let c = B(a: [3, 1, 2]); print(c.lastIndex(of: 1) == nil) }
// expect: e s b3 [2] s b2 [1] false
do { let c = B(a: [3, 1, 2]); print(c.lastIndex { $0.even } == nil) }
// expect: e s b3 [2] ?2 false
do { let c = B(a: [3, 1, 2]); print(c.reversed().first ?? 0) }
// expect: e s b3 [2] 2
do { let c = B(a: [3, 1, 2]); print(c.reversed().count) }
// expect: e s a0 a1 a2 3
do { let c = B(a: [3, 1, 2]); print(c.reversed().contains(3)) }
// expect: e s b3 [2] s b2 [1] s b1 [0] true
do { let c = B(a: [3, 1, 2]); print(Array(c.reversed().prefix(2))) }
// expect: e s b3 b2 e e s a1 a2 b3 [2] b3 b2 [1] b2 [2, 1]
do { let c = B(a: [3, 1, 2]); print(Array(c.reversed().dropFirst())) }
// expect: e s b3 s e s a0 a1 b2 [1] b2 b1 [0] b1 [1, 3]
do { let c = B(a: [3, 1, 2]); for (i, x) in c.reversed().enumerated() { n("(\(i):\(x))") }; print(".") }
// expect: e s b3 [2] (0:2) s b2 [1] (1:1) s b1 [0] (2:3) s .
do { let c = B(a: [3, 1, 2]); print(c.reversed().reversed().count) }
// expect: s e a0 a1 a2 3
do { let c = B(a: [3, 1, 2]); print(c.reversed().firstIndex(of: 1) == nil) }
// expect: e s b3 [2] b3 s b2 [1] false
do { let c = B(a: [3, 1, 2]); print(c.index(c.endIndex, offsetBy: -2) == c.startIndex) }
// expect: e b3 b2 s false
do { let c = B(a: [3, 1, 2]); print(c.index(c.endIndex, offsetBy: -9, limitedBy: c.startIndex) == nil) }
// expect: e s b3 b2 b1 true
do { let c = B(a: [3, 1, 2]); print(c.distance(from: c.endIndex, to: c.startIndex)) }
// expect: e s b3 b2 b1 -3
do { let c = B(a: [3, 1, 2]); var s = c[...]; print(s.popLast() ?? 0, s.count) }
// expect: s e s e b3 [2] b3 a0 a1 2 2
do { let c = B(a: [3, 1, 2]); var s = c[...]; print(s.removeLast(), s.count) }
// expect: s e s e b3 [2] b3 a0 a1 2 2
do { let c = B(a: [3, 1, 2]); var s = c[...]; s.removeLast(2); print(s.count) }
// expect: s e s e b3 b2 a0 1
do { let c = B(a: [3, 1, 2]); print(c.lazy.map { $0 + 1 }.last ?? 0) }
// expect: s e e b3 [2] 3
do { let c = B(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.last ?? 0) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 e e s b3 [2] ?2 [2] 2
do { let c = B(a: [3, 1, 2]); print(Array(c.lazy.reversed())) }
// expect: e s a0 a1 a2 e s b3 [2] s b2 [1] s b1 [0] s [2, 1, 3]
do { let c = B(a: [3, 1, 2]); print(Array(c.lazy.map { $0 + 1 }.reversed())) }
// expect: e s a0 a1 a2 e s b3 [2] s b2 [1] s b1 [0] s [3, 2, 4]
do { let c = B(a: [3, 1, 2]); print(c.indices.reversed().count) }
// expect: s e a0 a1 a2 3
do { let c = B(a: [3, 1, 2]); for i in c.indices.reversed() { n("\(c[i])") }; print(".") }
// expect: s e b3 [2] 2 b2 [1] 1 b1 [0] 3 .
do { let c = B(a: [3, 1, 2]); var i = c.endIndex; c.formIndex(before: &i); print(c[i]) }
// expect: e b3 [2] 2
do { let c = B(a: [3, 1, 2]); print(c.dropFirst().last ?? 0) }
// expect: s e a0 e s e b3 [2] 2
do { let c = B(a: [3, 1, 2]); print(c.dropLast().last ?? 0) }
// expect: s e a0 a1 a2 s e a0 a1 s s e b2 [1] 1
do { let c = B(a: [3, 1, 2]); print(c.suffix(1).first ?? 0) }
// expect: e s b3 e s e [2] 2
do { let c = B(a: [3, 1, 2]); print([c, c].joined().last ?? 0) }
// expect: s e s e s b3 [2] 2
do { let c = B(a: [3, 1, 2]); print(Array([c, c].joined().reversed())) }
// expect: s e s e a0 a1 a2 s e a0 a1 a2 s e s e s b3 [2] s e s s b2 [1] s e s s b1 [0] s e s s e s b3 [2] s e s s b2 [1] s e s s b1 [0] s e s [2, 1, 3, 2, 1, 3]

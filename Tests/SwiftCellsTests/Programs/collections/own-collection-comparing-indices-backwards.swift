// How often the indices of a collection are compared that can be gone through backwards.
func n(_ s: String) { print(s, terminator: " ") }
struct I: Comparable {
    let v: Int
    static func == (a: I, b: I) -> Bool { n("\(a.v)=\(b.v)"); return a.v == b.v }
    static func < (a: I, b: I) -> Bool { n("\(a.v)<\(b.v)"); return a.v < b.v }
}
struct K: BidirectionalCollection {
    let a: [Int]
    var startIndex: I { n("s"); return I(v: 0) }
    var endIndex: I { n("e"); return I(v: a.count) }
    func index(after i: I) -> I { n("a\(i.v)"); return I(v: i.v + 1) }
    func index(before i: I) -> I { n("b\(i.v)"); return I(v: i.v - 1) }
    subscript(i: I) -> Int { n("[\(i.v)]"); return a[i.v] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = K(a: [3, 1, 2]); print(c.last ?? 0) }
// expect: s e 0=3 e b3 [2] 2
do { let c = K(a: [3, 1, 2]); print(c.last { $0.even } ?? 0) }
// expect: e s 3=0 b3 [2] ?2 [2] 2
do { let c = K(a: [3, 1, 2]); print(c.lastIndex(of: 1) == nil) }
// expect: e s 3=0 b3 [2] s 2=0 b2 [1] false
do { let c = K(a: [3, 1, 2]); print(c.lastIndex { $0.even } == nil) }
// expect: e s 3=0 b3 [2] ?2 false
do { let c = K(a: [3, 1, 2]); print(c.reversed().first ?? 0) }
// expect: e s 3=0 b3 [2] 2
do { let c = K(a: [3, 1, 2]); print(c.reversed().count) }
// expect: e s 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = K(a: [3, 1, 2]); print(c.reversed().contains(3)) }
// expect: e s 3=0 b3 [2] s 2=0 b2 [1] s 1=0 b1 [0] true
do { let c = K(a: [3, 1, 2]); print(Array(c.reversed().prefix(2))) }
// expect: e s 3=0 b3 2=0 b2 e 3<1 e s 3<0 3<3 1<0 1<3 1=3 a1 2=3 a2 3=3 3=1 3<3 1<3 b3 [2] b3 2=1 3<2 1<2 b2 [1] b2 1=1 [2, 1]
do { let c = K(a: [3, 1, 2]); print(Array(c.reversed().dropFirst())) }
// expect: e s 3=0 b3 s 2<0 e s 3<0 3<2 0<0 0<2 0=2 a0 1=2 a1 2=2 2=0 2<2 0<2 b2 [1] b2 1=0 2<1 0<1 b1 [0] b1 0=0 [1, 3]
do { let c = K(a: [3, 1, 2]); for (i, x) in c.reversed().enumerated() { n("(\(i):\(x))") }; print(".") }
// expect: e s 3=0 b3 [2] (0:2) s 2=0 b2 [1] (1:1) s 1=0 b1 [0] (2:3) s 0=0 .
do { let c = K(a: [3, 1, 2]); print(c.reversed().reversed().count) }
// expect: s e 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = K(a: [3, 1, 2]); print(c.reversed().firstIndex(of: 1) == nil) }
// expect: e s 3=0 b3 [2] b3 s 2=0 b2 [1] false
do { let c = K(a: [3, 1, 2]); print(c.index(c.endIndex, offsetBy: -2) == c.startIndex) }
// expect: e b3 b2 s 1=0 false
do { let c = K(a: [3, 1, 2]); print(c.index(c.endIndex, offsetBy: -9, limitedBy: c.startIndex) == nil) }
// expect: e s 3=0 b3 2=0 b2 1=0 b1 0=0 true
do { let c = K(a: [3, 1, 2]); print(c.distance(from: c.endIndex, to: c.startIndex)) }
// expect: e s 3<0 0<3 3=0 b3 2=0 b2 1=0 b1 0=0 -3
do { let c = K(a: [3, 1, 2]); var s = c[...]; print(s.popLast() ?? 0, s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 0=3 b3 2<0 2<3 [2] b3 2<0 0<0 3<2 0<2 0=2 a0 1=2 a1 2=2 2 2
do { let c = K(a: [3, 1, 2]); var s = c[...]; print(s.removeLast(), s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 b3 2<0 2<3 [2] b3 2<0 0<0 3<2 0<2 0=2 a0 1=2 a1 2=2 2 2
do { let c = K(a: [3, 1, 2]); var s = c[...]; s.removeLast(2); print(s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 3=0 b3 2=0 b2 1<0 0<0 3<1 0<1 0=1 a0 1=1 1
do { let c = K(a: [3, 1, 2]); print(c.lazy.map { $0 + 1 }.last ?? 0) }
// expect: s e 0=3 e b3 [2] 3
do { let c = K(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.last ?? 0) }
// expect: s e 0=3 [0] ?3 a0 e 1=3 [1] ?1 a1 e 2=3 [2] ?2 e 2=3 e s 3=0 b3 [2] ?2 [2] 2
do { let c = K(a: [3, 1, 2]); print(Array(c.lazy.reversed())) }
// expect: e s 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 e s 3=0 b3 [2] s 2=0 b2 [1] s 1=0 b1 [0] s 0=0 [2, 1, 3]
do { let c = K(a: [3, 1, 2]); print(Array(c.lazy.map { $0 + 1 }.reversed())) }
// expect: e s 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 e s 3=0 b3 [2] s 2=0 b2 [1] s 1=0 b1 [0] s 0=0 [3, 2, 4]
do { let c = K(a: [3, 1, 2]); print(c.indices.reversed().count) }
// expect: s e 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = K(a: [3, 1, 2]); for i in c.indices.reversed() { n("\(c[i])") }; print(".") }
// expect: s e 3=0 b3 [2] 2 2=0 b2 [1] 1 1=0 b1 [0] 3 0=0 .
do { let c = K(a: [3, 1, 2]); var i = c.endIndex; c.formIndex(before: &i); print(c[i]) }
// expect: e b3 [2] 2
do { let c = K(a: [3, 1, 2]); print(c.dropFirst().last ?? 0) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 b3 2<1 2<3 [2] 2
do { let c = K(a: [3, 1, 2]); print(c.dropLast().last ?? 0) }
// expect: s e 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 a0 1=3 a1 s 2<0 s e 3<0 0<0 3<2 0=2 b2 1<0 1<2 [1] 1
do { let c = K(a: [3, 1, 2]); print(c.suffix(1).first ?? 0) }
// expect: e s 3=0 b3 e 3<2 s e 3<0 2<0 3<3 2=3 2<2 2<3 [2] 2
do { let c = K(a: [3, 1, 2]); print([c, c].joined().last ?? 0) }
// expect: s e 0=3 s e s 3=0 b3 [2] 2
do { let c = K(a: [3, 1, 2]); print(Array([c, c].joined().reversed())) }
// expect: s e 0=3 s e 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0<3 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 s e s 3=0 b3 [2] s e 0=3 s s 2=0 b2 [1] s e 0=3 s s 1=0 b1 [0] s e 0=3 s s 0=0 e s 3=0 b3 [2] s e 0=3 s 2=0 s 2=0 b2 [1] s e 0=3 s 1=0 s 1=0 b1 [0] s e 0=3 s 0=0 [2, 1, 3, 2, 1, 3]

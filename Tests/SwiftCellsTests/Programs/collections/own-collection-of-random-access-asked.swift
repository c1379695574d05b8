// What a collection of random access is asked.
func n(_ s: String) { print(s, terminator: " ") }
struct S: RandomAccessCollection {
    let a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    func index(before i: Int) -> Int { n("b\(i)"); return i - 1 }
    func index(_ i: Int, offsetBy k: Int) -> Int { n("o\(i),\(k)"); return i + k }
    func distance(from s: Int, to e: Int) -> Int { n("d\(s),\(e)"); return e - s }
    subscript(i: Int) -> Int { n("[\(i)]"); return a[i] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = S(a: [3, 1, 2]); for x in c.prefix(2) { n("(\(x))") }; print(".") }
// expect: s e d0,3 o0,2 s s e [0] a0 (3) [1] a1 (1) .
do { let c = S(a: [3, 1, 2]); for x in c.prefix(9) { n("(\(x))") }; print(".") }
// expect: s e d0,3 e s s e [0] a0 (3) [1] a1 (1) [2] a2 (2) .
do { let c = S(a: [3, 1, 2]); for x in c.suffix(2) { n("(\(x))") }; print(".") }
// expect: e s d3,0 o3,-2 e s e [1] a1 (1) [2] a2 (2) .
do { let c = S(a: [3, 1, 2]); for x in c.suffix(9) { n("(\(x))") }; print(".") }
// expect: e s d3,0 s e s e [0] a0 (3) [1] a1 (1) [2] a2 (2) .
do { let c = S(a: [3, 1, 2]); for x in c.dropFirst() { n("(\(x))") }; print(".") }
// expect: s e d0,3 o0,1 e s e [1] a1 (1) [2] a2 (2) .
do { let c = S(a: [3, 1, 2]); for x in c.dropFirst(9) { n("(\(x))") }; print(".") }
// expect: s e d0,3 e e s e .
do { let c = S(a: [3, 1, 2]); for x in c.dropLast() { n("(\(x))") }; print(".") }
// expect: s e d0,3 s e d0,3 o0,2 s s e [0] a0 (3) [1] a1 (1) .
do { let c = S(a: [3, 1, 2]); for x in c.dropLast(9) { n("(\(x))") }; print(".") }
// expect: e s d3,0 s s s e .
do { let c = S(a: [3, 1, 2]); print(Array(c.prefix(2))) }
// expect: s e d0,3 o0,2 s s e d0,2 [0] a0 [1] a1 [3, 1]
do { let c = S(a: [3, 1, 2]); print(Array(c.suffix(2))) }
// expect: e s d3,0 o3,-2 e s e d1,3 [1] a1 [2] a2 [1, 2]
do { let c = S(a: [3, 1, 2]); print(Array(c.dropFirst())) }
// expect: s e d0,3 o0,1 e s e d1,3 [1] a1 [2] a2 [1, 2]
do { let c = S(a: [3, 1, 2]); print(c.dropLast().count) }
// expect: s e d0,3 s e d0,3 o0,2 s s e d0,2 2
do { let c = S(a: [3, 1, 2]); print(c.split(separator: 2).map { Array($0) }) }
// expect: s s e e [0] a0 [1] a1 [2] s e a2 d0,2 [0] a0 [1] a1 [[3, 1]]
do { let c = S(a: [3, 1, 2]); print(c.split(separator: 2).count) }
// expect: s s e e [0] a0 [1] a1 [2] s e a2 1
do { let c = S(a: [3, 1, 2]); print(c.split { $0.even }.count) }
// expect: s s e e [0] ?3 a0 [1] ?1 a1 [2] ?2 s e a2 1
do { let c = S(a: [3, 1, 2]); print(c.split(separator: 2, maxSplits: 1, omittingEmptySubsequences: false).count) }
// expect: s s e e [0] a0 [1] a1 [2] s e a2 s e 2
do { let c = S(a: [3, 1, 2]); print(c.split(separator: 1, maxSplits: 1).count) }
// expect: s s e e [0] a0 [1] s e a1 s e 2
do { let c = S(a: [3, 1, 2]); print(c.split(separator: 3, maxSplits: 0).count) }
// expect: s e s e 1
do { let c = S(a: [3, 1, 2]); print(c.drop { $0 != 1 }.count) }
// expect: s e [0] a0 e [1] e s e d1,3 2
do { let c = S(a: [3, 1, 2]); print(c.prefix { $0 != 1 }.count) }
// expect: s e [0] a0 e [1] s s e d0,1 1
do { let c = S(a: [3, 1, 2]); print(Array(c.drop { $0 != 1 })) }
// expect: s e [0] a0 e [1] e s e d1,3 [1] a1 [2] a2 [1, 2]
do { let c = S(a: [3, 1, 2]); print(Array(c.prefix { $0 != 1 })) }
// expect: s e [0] a0 e [1] s s e d0,1 [0] a0 [3]
do { let c = S(a: [3, 1, 2]); print(c[c.startIndex]) }
// expect: s [0] 3
do { let c = S(a: [3, 1, 2]); let s = c[c.startIndex..<c.endIndex]; print(s.count) }
// expect: s e s e d0,3 3
do { let c = S(a: [3, 1, 2]); let s = c[c.startIndex...]; print(s.count) }
// expect: s e s e d0,3 3
do { let c = S(a: [3, 1, 2]); let s = c[..<c.endIndex]; print(s.first ?? 0) }
// expect: e s s e [0] 3
do { let c = S(a: [3, 1, 2]); print(c.indices.count) }
// expect: s e 3
do { let c = S(a: [3, 1, 2]); for i in c.indices { n("\(c[i])") }; print(".") }
// expect: s e [0] 3 [1] 1 [2] 2 .
do { let c = S(a: [3, 1, 2]); print(c.prefix(upTo: c.endIndex).count) }
// expect: e s s e d0,3 3
do { let c = S(a: [3, 1, 2]); print(c.prefix(through: c.startIndex).count) }
// expect: s a0 s s e d0,1 1
do { let c = S(a: [3, 1, 2]); print(c.suffix(from: c.startIndex).count) }
// expect: s e s e d0,3 3
do { let c = S(a: [3, 1, 2]); print(c.index(c.startIndex, offsetBy: 2) == c.endIndex) }
// expect: s o0,2 e false
do { let c = S(a: [3, 1, 2]); print(c.index(c.startIndex, offsetBy: 9, limitedBy: c.endIndex) == nil) }
// expect: s e d0,3 true
do { let c = S(a: [3, 1, 2]); print(c.distance(from: c.startIndex, to: c.endIndex)) }
// expect: s e d0,3 3
do { let c = S(a: [3, 1, 2]); var i = c.startIndex; c.formIndex(after: &i); print(c[i]) }
// expect: s a0 [1] 1
do { let c = S(a: [3, 1, 2]); var i = c.startIndex; c.formIndex(&i, offsetBy: 2); print(c[i]) }
// expect: s o0,2 [2] 2
do { let c = S(a: [3, 1, 2]); var i = c.startIndex; print(c.formIndex(&i, offsetBy: 9, limitedBy: c.endIndex)) }
// expect: s e d0,3 false
do { let c = S(a: [3, 1, 2]); var s = c[...]; print(s.popFirst() ?? 0, s.count) }
// expect: s e s e [0] a0 d1,3 3 2
do { let c = S(a: [3, 1, 2]); var s = c[...]; print(s.removeFirst(), s.count) }
// expect: s e s e [0] a0 d1,3 3 2
do { let c = S(a: [3, 1, 2]); var s = c[...]; s.removeFirst(2); print(s.count) }
// expect: s e s e d0,3 o0,2 d2,3 1
do { let c = S(a: [3, 1, 2]); print(c[...].first ?? 0) }
// expect: s e s e [0] 3
do { let c = S(a: [3, 1, 2]); print(c[...].isEmpty) }
// expect: s e s e false
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().dropFirst().first ?? 0) }
// expect: s e d0,3 o0,1 e s e d1,3 o1,1 [2] 2
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().map { $0 }) }
// expect: s e d0,3 o0,1 e s e d1,3 [1] a1 [2] a2 [1, 2]
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().filter { $0 > 1 }) }
// expect: s e d0,3 o0,1 e s e [1] a1 [2] a2 [2]
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().contains(2)) }
// expect: s e d0,3 o0,1 e s e [1] a1 [2] a2 true
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().sorted()) }
// expect: s e d0,3 o0,1 e s e d1,3 [1] a1 [2] a2 [1, 2]
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().firstIndex(of: 2) == nil) }
// expect: s e d0,3 o0,1 e s e [1] a1 [2] false
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().indices.count) }
// expect: s e d0,3 o0,1 e s e s e 2
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().elementsEqual(c.dropFirst())) }
// expect: s e d0,3 o0,1 e s e s e d0,3 o0,1 e s e [1] a1 [1] a1 [2] a2 [2] a2 true
do { let c = S(a: [3, 1, 2]); print("\(c.prefix(1).count)") }
// expect: s e d0,3 o0,1 s s e d0,1 1
do { let c = S(a: [3, 1, 2]); print(Array(c.indices).count) }
// expect: s e 3
do { let c = S(a: [3, 1, 2]); print(c.last ?? 0) }
// expect: s e e b3 [2] 2
do { let c = S(a: [3, 1, 2]); print(c.last { $0.even } ?? 0) }
// expect: e s b3 [2] ?2 [2] 2
do { let c = S(a: [3, 1, 2]); print(c.lastIndex(of: 1) == nil) }
// expect: e s b3 [2] s b2 [1] false
do { let c = S(a: [3, 1, 2]); print(c.lastIndex { $0.even } == nil) }
// expect: e s b3 [2] ?2 false
do { let c = S(a: [3, 1, 2]); print(c.reversed().first ?? 0) }
// expect: e s b3 [2] 2
do { let c = S(a: [3, 1, 2]); print(c.reversed().count) }
// expect: e s d0,3 3
do { let c = S(a: [3, 1, 2]); print(c.reversed().contains(3)) }
// expect: e s b3 [2] s b2 [1] s b1 [0] true
do { let c = S(a: [3, 1, 2]); print(Array(c.reversed().prefix(2))) }
// expect: e s d3,0 o3,-2 e e s d1,3 b3 [2] b3 b2 [1] b2 [2, 1]
do { let c = S(a: [3, 1, 2]); print(Array(c.reversed().dropFirst())) }
// expect: e s d3,0 o3,-1 s e s d0,2 b2 [1] b2 b1 [0] b1 [1, 3]
do { let c = S(a: [3, 1, 2]); for (i, x) in c.reversed().enumerated() { n("(\(i):\(x))") }; print(".") }
// expect: e s b3 [2] (0:2) s b2 [1] (1:1) s b1 [0] (2:3) s .
do { let c = S(a: [3, 1, 2]); print(c.reversed().reversed().count) }
// expect: s e d0,3 3
do { let c = S(a: [3, 1, 2]); print(c.reversed().firstIndex(of: 1) == nil) }
// expect: e s b3 [2] b3 s b2 [1] false
do { let c = S(a: [3, 1, 2]); print(c.index(c.endIndex, offsetBy: -2) == c.startIndex) }
// expect: e o3,-2 s false
do { let c = S(a: [3, 1, 2]); print(c.index(c.endIndex, offsetBy: -9, limitedBy: c.startIndex) == nil) }
// expect: e s d3,0 true
do { let c = S(a: [3, 1, 2]); print(c.distance(from: c.endIndex, to: c.startIndex)) }
// expect: e s d3,0 -3
do { let c = S(a: [3, 1, 2]); var s = c[...]; print(s.popLast() ?? 0, s.count) }
// expect: s e s e b3 [2] b3 d0,2 2 2
do { let c = S(a: [3, 1, 2]); var s = c[...]; print(s.removeLast(), s.count) }
// expect: s e s e b3 [2] b3 d0,2 2 2
do { let c = S(a: [3, 1, 2]); var s = c[...]; s.removeLast(2); print(s.count) }
// expect: s e s e d3,0 o3,-2 d0,1 1
do { let c = S(a: [3, 1, 2]); print(c.lazy.map { $0 + 1 }.last ?? 0) }
// expect: s e e b3 [2] 3
do { let c = S(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.last ?? 0) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 e e s b3 [2] ?2 [2] 2
do { let c = S(a: [3, 1, 2]); print(Array(c.lazy.reversed())) }
// expect: e s d0,3 e s b3 [2] s b2 [1] s b1 [0] s [2, 1, 3]
do { let c = S(a: [3, 1, 2]); print(Array(c.lazy.map { $0 + 1 }.reversed())) }
// expect: e s d0,3 e s b3 [2] s b2 [1] s b1 [0] s [3, 2, 4]
do { let c = S(a: [3, 1, 2]); print(c.indices.reversed().count) }
// expect: s e 3
do { let c = S(a: [3, 1, 2]); for i in c.indices.reversed() { n("\(c[i])") }; print(".") }
// expect: s e [2] 2 [1] 1 [0] 3 .
do { let c = S(a: [3, 1, 2]); var i = c.endIndex; c.formIndex(before: &i); print(c[i]) }
// expect: e b3 [2] 2
do { let c = S(a: [3, 1, 2]); print(c.dropFirst().last ?? 0) }
// expect: s e d0,3 o0,1 e s e b3 [2] 2
do { let c = S(a: [3, 1, 2]); print(c.dropLast().last ?? 0) }
// expect: s e d0,3 s e d0,3 o0,2 s s e b2 [1] 1
do { let c = S(a: [3, 1, 2]); print(c.suffix(1).first ?? 0) }
// expect: e s d3,0 o3,-1 e s e [2] 2
do { let c = S(a: [3, 1, 2]); print([c, c].joined().last ?? 0) }
// expect: s e s e s o3,-1 [2] 2
do { let c = S(a: [3, 1, 2]); print(Array([c, c].joined().reversed())) }
// expect: s e s e d0,3 s e d0,3 s e s e s o3,-1 [2] s e s s o2,-1 [1] s e s s o1,-1 [0] s e s s e s o3,-1 [2] s e s s o2,-1 [1] s e s s o1,-1 [0] s e s [2, 1, 3, 2, 1, 3]

// How often the indices of a collection are compared.
func n(_ s: String) { print(s, terminator: " ") }
struct I: Comparable {
    let v: Int
    static func == (a: I, b: I) -> Bool { n("\(a.v)=\(b.v)"); return a.v == b.v }
    static func < (a: I, b: I) -> Bool { n("\(a.v)<\(b.v)"); return a.v < b.v }
}
struct J: Collection {
    let a: [Int]
    var startIndex: I { n("s"); return I(v: 0) }
    var endIndex: I { n("e"); return I(v: a.count) }
    func index(after i: I) -> I { n("a\(i.v)"); return I(v: i.v + 1) }
    subscript(i: I) -> Int { n("[\(i.v)]"); return a[i.v] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = J(a: [3, 1, 2]); print(c.map { $0 * 2 }) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s [0] a0 [1] a1 [2] a2 e 3=3 [6, 2, 4]
do { let c = J(a: [3, 1, 2]); print(c.filter { $0.even }) }
// expect: s e 0=3 [0] a0 ?3 e 1=3 [1] a1 ?1 e 2=3 [2] a2 ?2 e 3=3 [2]
do { let c = J(a: [3, 1, 2]); print(c.reduce(0, +)) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 6
do { let c = J(a: [3, 1, 2]); print(c.reduce(into: 0) { $0 += $1 }) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 6
do { let c = J(a: [3, 1, 2]); print(c.compactMap { $0.even ? $0 : nil }) }
// expect: s e 0=3 [0] a0 ?3 e 1=3 [1] a1 ?1 e 2=3 [2] a2 ?2 e 3=3 [2]
do { let c = J(a: [3, 1, 2]); c.forEach { n("(\($0))") }; print(".") }
// expect: s e 0=3 [0] a0 (3) e 1=3 [1] a1 (1) e 2=3 [2] a2 (2) e 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c { n("(\(x))") }; print(".") }
// expect: s e 0=3 [0] a0 (3) e 1=3 [1] a1 (1) e 2=3 [2] a2 (2) e 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c where x > 1 { n("(\(x))"); break }; print(".") }
// expect: s e 0=3 [0] a0 (3) .
do { let c = J(a: [3, 1, 2]); for x in c.prefix(2) { n("(\(x))") }; print(".") }
// expect: s e 0=3 a0 1=3 a1 s 2<0 s e 3<0 0<0 3<2 0=2 0<0 0<2 [0] a0 (3) 1=2 1<0 1<2 [1] a1 (1) 2=2 .
do { let c = J(a: [3, 1, 2]); for x in c.prefix(9) { n("(\(x))") }; print(".") }
// expect: s e 0=3 a0 1=3 a1 2=3 a2 3=3 e s 3<0 s e 3<0 0<0 3<3 0=3 0<0 0<3 [0] a0 (3) 1=3 1<0 1<3 [1] a1 (1) 2=3 2<0 2<3 [2] a2 (2) 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c.suffix(2) { n("(\(x))") }; print(".") }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 1<1 1<3 [1] a1 (1) 2=3 2<1 2<3 [2] a2 (2) 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c.suffix(9) { n("(\(x))") }; print(".") }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e e 3<0 s e 3<0 0<0 3<3 0=3 0<0 0<3 [0] a0 (3) 1=3 1<0 1<3 [1] a1 (1) 2=3 2<0 2<3 [2] a2 (2) 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c.dropFirst() { n("(\(x))") }; print(".") }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 1<1 1<3 [1] a1 (1) 2=3 2<1 2<3 [2] a2 (2) 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c.dropFirst(9) { n("(\(x))") }; print(".") }
// expect: s e 0=3 a0 1=3 a1 2=3 a2 3=3 e e 3<3 s e 3<0 3<0 3<3 3=3 .
do { let c = J(a: [3, 1, 2]); for x in c.dropLast() { n("(\(x))") }; print(".") }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 a0 1=3 a1 s 2<0 s e 3<0 0<0 3<2 0=2 0<0 0<2 [0] a0 (3) 1=2 1<0 1<2 [1] a1 (1) 2=2 .
do { let c = J(a: [3, 1, 2]); for x in c.dropLast(9) { n("(\(x))") }; print(".") }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e s 0<0 s e 3<0 0<0 3<0 0=0 .
do { let c = J(a: [3, 1, 2]); print(Array(c.prefix(2))) }
// expect: s e 0=3 a0 1=3 a1 s 2<0 s e 3<0 0<0 3<2 2<0 0=2 a0 1=2 a1 2=2 0=2 0<0 0<2 [0] a0 1=2 1<0 1<2 [1] a1 2=2 [3, 1]
do { let c = J(a: [3, 1, 2]); print(Array(c.suffix(2))) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 3=3 [1, 2]
do { let c = J(a: [3, 1, 2]); print(Array(c.dropFirst())) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 3=3 [1, 2]
do { let c = J(a: [3, 1, 2]); print(c.dropLast().count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 a0 1=3 a1 s 2<0 s e 3<0 0<0 3<2 2<0 0=2 a0 1=2 a1 2=2 2
do { let c = J(a: [3, 1, 2]); print(Array(c)) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [3, 1, 2]
do { let c = J(a: [3, 1, 2]); print([Int](c)) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [3, 1, 2]
do { let c = J(a: [3, 1, 2]); print(Set(c).count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 3
do { let c = J(a: [3, 1, 2]); var x = [7]; x += c; print(x) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [7, 3, 1, 2]
do { let c = J(a: [3, 1, 2]); var x = [7]; x.append(contentsOf: c); print(x) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [7, 3, 1, 2]
do { let c = J(a: [3, 1, 2]); var x = [7, 8]; x.insert(contentsOf: c, at: 1); print(x) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s [0] a0 [1] a1 [2] a2 e 3=3 [7, 3, 1, 2, 8]
do { let c = J(a: [3, 1, 2]); var x = [7, 8]; x.replaceSubrange(0..<1, with: c); print(x) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s [0] a0 [1] a1 [2] a2 e 3=3 [3, 1, 2, 8]
do { let c = J(a: [3, 1, 2]); print([7] + c) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [7, 3, 1, 2]
do { let c = J(a: [3, 1, 2]); print(Array(c.reversed())) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [2, 1, 3]
do { let c = J(a: [3, 1, 2]); for x in c.reversed() { n("(\(x))") }; print(".") }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 (2) (1) (3) .
do { let c = J(a: [3, 1, 2]); print(c.reversed().map { $0 }) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [2, 1, 3]
do { let c = J(a: [3, 1, 2]); print(c.first ?? 0) }
// expect: s e 0=3 [0] 3
do { let c = J(a: [3, 1, 2]); print(c.count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.isEmpty) }
// expect: s e 0=3 false
do { let c = J(a: [3, 1, 2]); print(c.underestimatedCount) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.contains(2)) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 true
do { let c = J(a: [3, 1, 2]); print(c.contains(9)) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 false
do { let c = J(a: [3, 1, 2]); print(c.contains { $0.even }) }
// expect: s e 0=3 [0] a0 ?3 e 1=3 [1] a1 ?1 e 2=3 [2] a2 ?2 true
do { let c = J(a: [3, 1, 2]); print(c.allSatisfy { $0.even }) }
// expect: s e 0=3 [0] a0 ?3 false
do { let c = J(a: [3, 1, 2]); print(c.first { $0.even } ?? 0) }
// expect: s e 0=3 [0] a0 ?3 e 1=3 [1] a1 ?1 e 2=3 [2] a2 ?2 2
do { let c = J(a: [3, 1, 2]); for (i, x) in c.enumerated() { n("(\(i):\(x))") }; print(".") }
// expect: s e 0=3 [0] a0 (0:3) e 1=3 [1] a1 (1:1) e 2=3 [2] a2 (2:2) e 3=3 .
do { let c = J(a: [3, 1, 2]); print(Array(c.enumerated()).count) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.enumerated().map { $0.offset * $0.element }) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s s 0<0 e 0<3 [0] a0 s 1<0 e 1<3 [1] a1 s 2<0 e 2<3 [2] a2 e 3=3 [0, 1, 4]
do { let c = J(a: [3, 1, 2]); for (x, y) in zip(c, c) { n("(\(x):\(y))") }; print(".") }
// expect: s s e 0=3 [0] a0 e 0=3 [0] a0 (3:3) e 1=3 [1] a1 e 1=3 [1] a1 (1:1) e 2=3 [2] a2 e 2=3 [2] a2 (2:2) e 3=3 .
do { let c = J(a: [3, 1, 2]); for (x, y) in zip(c, [1]) { n("(\(x):\(y))") }; print(".") }
// expect: s e 0=3 [0] a0 (3:1) e 1=3 [1] a1 .
do { let c = J(a: [3, 1, 2]); for (x, y) in zip([1], c) { n("(\(x):\(y))") }; print(".") }
// expect: s e 0=3 [0] a0 (1:3) .
do { let c = J(a: [3, 1, 2]); print(zip(c, [5, 6]).map { $0 + $1 }) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 [8, 7]
do { let c = J(a: [3, 1, 2]); print(c.sorted()) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [1, 2, 3]
do { let c = J(a: [3, 1, 2]); print(c.sorted(by: >)) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [3, 2, 1]
do { let c = J(a: [3, 1, 2]); print(c.min() ?? 0) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 1
do { let c = J(a: [3, 1, 2]); print(c.max() ?? 0) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.min(by: >) ?? 0) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.elementsEqual([1, 2, 3])) }
// expect: s e 0=3 [0] a0 false
do { let c = J(a: [3, 1, 2]); print(c.elementsEqual(c)) }
// expect: s s e 0=3 [0] a0 e 0=3 [0] a0 e 1=3 [1] a1 e 1=3 [1] a1 e 2=3 [2] a2 e 2=3 [2] a2 e 3=3 e 3=3 true
do { let c = J(a: [3, 1, 2]); print([1, 2, 3].elementsEqual(c)) }
// expect: s e 0=3 [0] a0 false
do { let c = J(a: [3, 1, 2]); print(c.starts(with: [1, 2])) }
// expect: s e 0=3 [0] a0 false
do { let c = J(a: [3, 1, 2]); print(c.starts(with: c)) }
// expect: s s e 0=3 [0] a0 e 0=3 [0] a0 e 1=3 [1] a1 e 1=3 [1] a1 e 2=3 [2] a2 e 2=3 [2] a2 e 3=3 e 3=3 true
do { let c = J(a: [3, 1, 2]); print([3, 1, 2, 4].starts(with: c)) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 true
do { let c = J(a: [3, 1, 2]); print(c.lexicographicallyPrecedes([1, 3])) }
// expect: s e 0=3 [0] a0 false
do { let c = J(a: [3, 1, 2]); print([1, 3].lexicographicallyPrecedes(c)) }
// expect: s e 0=3 [0] a0 true
do { let c = J(a: [3, 1, 2]); print(c.split(separator: 2).map { Array($0) }) }
// expect: s s e 0=3 e 0=3 [0] a0 1=3 [1] a1 2=3 [2] 0=2 2<0 s e 3<0 0<0 3<2 a2 3=3 3=3 2<0 0=2 a0 1=2 a1 2=2 0=2 0<0 0<2 [0] a0 1=2 1<0 1<2 [1] a1 2=2 [[3, 1]]
do { let c = J(a: [3, 1, 2]); print(c.split(separator: 2).count) }
// expect: s s e 0=3 e 0=3 [0] a0 1=3 [1] a1 2=3 [2] 0=2 2<0 s e 3<0 0<0 3<2 a2 3=3 3=3 1
do { let c = J(a: [3, 1, 2]); print(c.split { $0.even }.count) }
// expect: s s e 0=3 e 0=3 [0] ?3 a0 1=3 [1] ?1 a1 2=3 [2] ?2 0=2 2<0 s e 3<0 0<0 3<2 a2 3=3 3=3 1
do { let c = J(a: [3, 1, 2]); print(c.split(separator: 2, maxSplits: 1, omittingEmptySubsequences: false).count) }
// expect: s s e 0=3 e 0=3 [0] a0 1=3 [1] a1 2=3 [2] 0=2 2<0 s e 3<0 0<0 3<2 a2 3=3 3<3 s e 3<0 3<0 3<3 2
do { let c = J(a: [3, 1, 2]); print(c.split(separator: 1, maxSplits: 1).count) }
// expect: s s e 0=3 e 0=3 [0] a0 1=3 [1] 0=1 1<0 s e 3<0 0<0 3<1 a1 2=3 3<2 s e 3<0 2<0 3<3 2
do { let c = J(a: [3, 1, 2]); print(c.split(separator: 3, maxSplits: 0).count) }
// expect: s e 0=3 3<0 s e 3<0 0<0 3<3 1
do { let c = J(a: [3, 1, 2]); print(c.firstIndex(of: 2) == nil) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] false
do { let c = J(a: [3, 1, 2]); print(c.firstIndex(of: 9) == nil) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 true
do { let c = J(a: [3, 1, 2]); print(c.firstIndex { $0.even } == nil) }
// expect: s e 0=3 [0] ?3 a0 e 1=3 [1] ?1 a1 e 2=3 [2] ?2 false
do { let c = J(a: [3, 1, 2]); print(c.drop { $0 != 1 }.count) }
// expect: s e 0=3 [0] a0 e 1=3 [1] e 3<1 s e 3<0 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 2
do { let c = J(a: [3, 1, 2]); print(c.prefix { $0 != 1 }.count) }
// expect: s e 0=3 [0] a0 e 1=3 [1] s 1<0 s e 3<0 0<0 3<1 1<0 0=1 a0 1=1 1
do { let c = J(a: [3, 1, 2]); print(Array(c.drop { $0 != 1 })) }
// expect: s e 0=3 [0] a0 e 1=3 [1] e 3<1 s e 3<0 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 3=3 [1, 2]
do { let c = J(a: [3, 1, 2]); print(Array(c.prefix { $0 != 1 })) }
// expect: s e 0=3 [0] a0 e 1=3 [1] s 1<0 s e 3<0 0<0 3<1 1<0 0=1 a0 1=1 0=1 0<0 0<1 [0] a0 1=1 [3]
do { let c = J(a: [3, 1, 2]); print(c[c.startIndex]) }
// expect: s [0] 3
do { let c = J(a: [3, 1, 2]); let s = c[c.startIndex..<c.endIndex]; print(s.count) }
// expect: s e 3<0 s e 3<0 0<0 3<3 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); let s = c[c.startIndex...]; print(s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); let s = c[..<c.endIndex]; print(s.first ?? 0) }
// expect: e 3=3 s 3<0 s e 3<0 0<0 3<3 0=3 0<0 0<3 [0] 3
do { let c = J(a: [3, 1, 2]); print(c.indices.count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); for i in c.indices { n("\(c[i])") }; print(".") }
// expect: s e 0=3 a0 [0] 3 1=3 a1 [1] 1 2=3 a2 [2] 2 3=3 .
do { let c = J(a: [3, 1, 2]); print(c.prefix(upTo: c.endIndex).count) }
// expect: e s 3<0 s e 3<0 0<0 3<3 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.prefix(through: c.startIndex).count) }
// expect: s a0 s 1<0 s e 3<0 0<0 3<1 1<0 0=1 a0 1=1 1
do { let c = J(a: [3, 1, 2]); print(c.suffix(from: c.startIndex).count) }
// expect: s e 3<0 s e 3<0 0<0 3<3 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.index(c.startIndex, offsetBy: 2) == c.endIndex) }
// expect: s a0 a1 e 2=3 false
do { let c = J(a: [3, 1, 2]); print(c.index(c.startIndex, offsetBy: 9, limitedBy: c.endIndex) == nil) }
// expect: s e 0=3 a0 1=3 a1 2=3 a2 3=3 true
do { let c = J(a: [3, 1, 2]); print(c.distance(from: c.startIndex, to: c.endIndex)) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); var i = c.startIndex; c.formIndex(after: &i); print(c[i]) }
// expect: s a0 [1] 1
do { let c = J(a: [3, 1, 2]); var i = c.startIndex; c.formIndex(&i, offsetBy: 2); print(c[i]) }
// expect: s a0 a1 [2] 2
do { let c = J(a: [3, 1, 2]); var i = c.startIndex; print(c.formIndex(&i, offsetBy: 9, limitedBy: c.endIndex)) }
// expect: s e 0=3 a0 1=3 a1 2=3 a2 3=3 false
do { let c = J(a: [3, 1, 2]); var s = c[...]; print(s.popFirst() ?? 0, s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 0=3 0<0 0<3 [0] a0 3<1 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 3 2
do { let c = J(a: [3, 1, 2]); var s = c[...]; print(s.removeFirst(), s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 0=3 0<0 0<3 [0] a0 3<1 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 3 2
do { let c = J(a: [3, 1, 2]); var s = c[...]; s.removeFirst(2); print(s.count) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 a0 1=3 a1 3<2 2<0 3<3 3<2 2=3 a2 3=3 1
do { let c = J(a: [3, 1, 2]); print(c[...].first ?? 0) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 0<0 0<3 [0] 3
do { let c = J(a: [3, 1, 2]); print(c[...].isEmpty) }
// expect: s 0=0 e 3<0 s e 3<0 0<0 3<3 0=3 false
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().dropFirst().first ?? 0) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 a1 3<2 2<1 3<3 2=3 2<2 2<3 [2] 2
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().map { $0 }) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 1<1 1<3 [1] a1 2<1 2<3 [2] a2 3=3 [1, 2]
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().filter { $0 > 1 }) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 3=3 [2]
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().contains(2)) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 true
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().sorted()) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 3<1 1=3 a1 2=3 a2 3=3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 3=3 [1, 2]
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().firstIndex(of: 2) == nil) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] false
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().indices.count) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 s e 3<1 1=3 a1 2=3 a2 3=3 2
do { let c = J(a: [3, 1, 2]); print(c.dropFirst().elementsEqual(c.dropFirst())) }
// expect: s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 s e 0=3 a0 e 3<1 s e 3<0 1<0 3<3 1=3 1<1 1<3 [1] a1 1=3 1<1 1<3 [1] a1 2=3 2<1 2<3 [2] a2 2=3 2<1 2<3 [2] a2 3=3 3=3 true
do { let c = J(a: [3, 1, 2]); print("\(c.prefix(1).count)") }
// expect: s e 0=3 a0 s 1<0 s e 3<0 0<0 3<1 1<0 0=1 a0 1=1 1
do { let c = J(a: [3, 1, 2]); let (a1, b1) = (c.min(), c.max()); print(a1 ?? 0, b1 ?? 0) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 1 3
do { let c = J(a: [3, 1, 2]); print(Dictionary(grouping: c) { $0 % 2 }.count) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 2
do { let c = J(a: [3, 1, 2]); print(Dictionary(uniqueKeysWithValues: zip(c, c)).count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s s e 0=3 [0] a0 e 0=3 [0] a0 e 1=3 [1] a1 e 1=3 [1] a1 e 2=3 [2] a2 e 2=3 [2] a2 e 3=3 3
do { let c = J(a: [3, 1, 2]); print(Array(c.indices).count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); print(c.map { $0 }.count, c.count(where: { $0.even })) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s [0] a0 [1] a1 [2] a2 e 3=3 s e 0=3 [0] a0 ?3 e 1=3 [1] a1 ?1 e 2=3 [2] a2 ?2 e 3=3 3 1
do { let c = J(a: [3, 1, 2]); print(Array(AnySequence(c))) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 [3, 1, 2]
do { let c = J(a: [3, 1, 2]); print(c.elementsEqual(c.reversed())) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 s e 0=3 [0] a0 false
do { let c = J(a: [3, 1, 2]); print(Set([1]).union(c).count) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 3
do { let c = J(a: [3, 1, 2]); print(Set([1]).isSubset(of: c)) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 true
do { let c = J(a: [3, 1, 2]); print(Set([1, 2]).intersection(c).count) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 2
do { let c = J(a: [3, 1, 2]); print(Array(stride(from: 0, to: c.count, by: 1)).count) }
// expect: s e 3<0 0=3 a0 1=3 a1 2=3 a2 3=3 3
do { let c = J(a: [3, 1, 2]); var g = c.makeIterator(); print(g.next() ?? 0, g.next() ?? 0, g.next() ?? 0, g.next() ?? 0) }
// expect: s e 0=3 [0] a0 e 1=3 [1] a1 e 2=3 [2] a2 e 3=3 3 1 2 0

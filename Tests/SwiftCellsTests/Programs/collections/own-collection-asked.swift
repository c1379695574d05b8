// What a collection is asked by what goes through all of it, and how often.
func n(_ s: String) { print(s, terminator: " ") }
struct F: Collection {
    let a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    subscript(i: Int) -> Int { n("[\(i)]"); return a[i] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = F(a: [3, 1, 2]); print(c.map { $0 * 2 }) }
// expect: s e a0 a1 a2 s [0] a0 [1] a1 [2] a2 e [6, 2, 4]
do { let c = F(a: [3, 1, 2]); print(c.filter { $0.even }) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e [2]
do { let c = F(a: [3, 1, 2]); print(c.reduce(0, +)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 6
do { let c = F(a: [3, 1, 2]); print(c.reduce(into: 0) { $0 += $1 }) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 6
do { let c = F(a: [3, 1, 2]); print(c.compactMap { $0.even ? $0 : nil }) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e [2]
do { let c = F(a: [3, 1, 2]); c.forEach { n("(\($0))") }; print(".") }
// expect: s e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e .
do { let c = F(a: [3, 1, 2]); for x in c { n("(\(x))") }; print(".") }
// expect: s e [0] a0 (3) e [1] a1 (1) e [2] a2 (2) e .
do { let c = F(a: [3, 1, 2]); for x in c where x > 1 { n("(\(x))"); break }; print(".") }
// expect: s e [0] a0 (3) .
do { let c = F(a: [3, 1, 2]); print(Array(c)) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [3, 1, 2]
do { let c = F(a: [3, 1, 2]); print([Int](c)) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [3, 1, 2]
do { let c = F(a: [3, 1, 2]); print(Set(c).count) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e 3
do { let c = F(a: [3, 1, 2]); var x = [7]; x += c; print(x) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [7, 3, 1, 2]
do { let c = F(a: [3, 1, 2]); var x = [7]; x.append(contentsOf: c); print(x) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [7, 3, 1, 2]
do { let c = F(a: [3, 1, 2]); var x = [7, 8]; x.insert(contentsOf: c, at: 1); print(x) }
// expect: s e a0 a1 a2 s [0] a0 [1] a1 [2] a2 e [7, 3, 1, 2, 8]
do { let c = F(a: [3, 1, 2]); var x = [7, 8]; x.replaceSubrange(0..<1, with: c); print(x) }
// expect: s e a0 a1 a2 s [0] a0 [1] a1 [2] a2 e [3, 1, 2, 8]
do { let c = F(a: [3, 1, 2]); print([7] + c) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [7, 3, 1, 2]
do { let c = F(a: [3, 1, 2]); print(Array(c.reversed())) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [2, 1, 3]
do { let c = F(a: [3, 1, 2]); for x in c.reversed() { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e (2) (1) (3) .
do { let c = F(a: [3, 1, 2]); print(c.reversed().map { $0 }) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [2, 1, 3]
do { let c = F(a: [3, 1, 2]); print(c.first ?? 0) }
// expect: s e [0] 3
do { let c = F(a: [3, 1, 2]); print(c.count) }
// expect: s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); print(c.isEmpty) }
// expect: s e false
do { let c = F(a: [3, 1, 2]); print(c.underestimatedCount) }
// expect: s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); print(c.contains(2)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 true
do { let c = F(a: [3, 1, 2]); print(c.contains(9)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e false
do { let c = F(a: [3, 1, 2]); print(c.contains { $0.even }) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 true
do { let c = F(a: [3, 1, 2]); print(c.allSatisfy { $0.even }) }
// expect: s e [0] a0 ?3 false
do { let c = F(a: [3, 1, 2]); print(c.first { $0.even } ?? 0) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 2
do { let c = F(a: [3, 1, 2]); for (i, x) in c.enumerated() { n("(\(i):\(x))") }; print(".") }
// expect: s e [0] a0 (0:3) e [1] a1 (1:1) e [2] a2 (2:2) e .
do { let c = F(a: [3, 1, 2]); print(Array(c.enumerated()).count) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 3
do { let c = F(a: [3, 1, 2]); print(c.enumerated().map { $0.offset * $0.element }) }
// expect: s e a0 a1 a2 s s e [0] a0 s e [1] a1 s e [2] a2 e [0, 1, 4]
do { let c = F(a: [3, 1, 2]); for (x, y) in zip(c, c) { n("(\(x):\(y))") }; print(".") }
// expect: s s e [0] a0 e [0] a0 (3:3) e [1] a1 e [1] a1 (1:1) e [2] a2 e [2] a2 (2:2) e .
do { let c = F(a: [3, 1, 2]); for (x, y) in zip(c, [1]) { n("(\(x):\(y))") }; print(".") }
// expect: s e [0] a0 (3:1) e [1] a1 .
do { let c = F(a: [3, 1, 2]); for (x, y) in zip([1], c) { n("(\(x):\(y))") }; print(".") }
// expect: s e [0] a0 (1:3) .
do { let c = F(a: [3, 1, 2]); print(zip(c, [5, 6]).map { $0 + $1 }) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 [8, 7]
do { let c = F(a: [3, 1, 2]); print(c.sorted()) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [1, 2, 3]
do { let c = F(a: [3, 1, 2]); print(c.sorted(by: >)) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [3, 2, 1]
do { let c = F(a: [3, 1, 2]); print(c.min() ?? 0) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 1
do { let c = F(a: [3, 1, 2]); print(c.max() ?? 0) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 3
do { let c = F(a: [3, 1, 2]); print(c.min(by: >) ?? 0) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 3
do { let c = F(a: [3, 1, 2]); print(c.elementsEqual([1, 2, 3])) }
// expect: s e [0] a0 false
do { let c = F(a: [3, 1, 2]); print(c.elementsEqual(c)) }
// expect: s s e [0] a0 e [0] a0 e [1] a1 e [1] a1 e [2] a2 e [2] a2 e e true
do { let c = F(a: [3, 1, 2]); print([1, 2, 3].elementsEqual(c)) }
// expect: s e [0] a0 false
do { let c = F(a: [3, 1, 2]); print(c.starts(with: [1, 2])) }
// expect: s e [0] a0 false
do { let c = F(a: [3, 1, 2]); print(c.starts(with: c)) }
// expect: s s e [0] a0 e [0] a0 e [1] a1 e [1] a1 e [2] a2 e [2] a2 e e true
do { let c = F(a: [3, 1, 2]); print([3, 1, 2, 4].starts(with: c)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e true
do { let c = F(a: [3, 1, 2]); print(c.lexicographicallyPrecedes([1, 3])) }
// expect: s e [0] a0 false
do { let c = F(a: [3, 1, 2]); print([1, 3].lexicographicallyPrecedes(c)) }
// expect: s e [0] a0 true
do { let c = F(a: [3, 1, 2]); print(c.firstIndex(of: 2) == nil) }
// expect: s e [0] a0 e [1] a1 e [2] false
do { let c = F(a: [3, 1, 2]); print(c.firstIndex(of: 9) == nil) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e true
do { let c = F(a: [3, 1, 2]); print(c.firstIndex { $0.even } == nil) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 false
do { let c = F(a: [3, 1, 2]); let (a1, b1) = (c.min(), c.max()); print(a1 ?? 0, b1 ?? 0) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e s e [0] a0 e [1] a1 e [2] a2 e 1 3
do { let c = F(a: [3, 1, 2]); print(Dictionary(grouping: c) { $0 % 2 }.count) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 2
do { let c = F(a: [3, 1, 2]); print(Dictionary(uniqueKeysWithValues: zip(c, c)).count) }
// expect: s e a0 a1 a2 s e a0 a1 a2 s s e [0] a0 e [0] a0 e [1] a1 e [1] a1 e [2] a2 e [2] a2 e 3
do { let c = F(a: [3, 1, 2]); print(c.map { $0 }.count, c.count(where: { $0.even })) }
// expect: s e a0 a1 a2 s [0] a0 [1] a1 [2] a2 e s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e 3 1
do { let c = F(a: [3, 1, 2]); print(Array(AnySequence(c))) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [3, 1, 2]
do { let c = F(a: [3, 1, 2]); print(c.elementsEqual(c.reversed())) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e s e [0] a0 false
do { let c = F(a: [3, 1, 2]); print(Set([1]).union(c).count) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 3
do { let c = F(a: [3, 1, 2]); print(Set([1]).isSubset(of: c)) }
// expect: s e [0] a0 e [1] a1 true
do { let c = F(a: [3, 1, 2]); print(Set([1, 2]).intersection(c).count) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 2
do { let c = F(a: [3, 1, 2]); print(Array(stride(from: 0, to: c.count, by: 1)).count) }
// expect: s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); var g = c.makeIterator(); print(g.next() ?? 0, g.next() ?? 0, g.next() ?? 0, g.next() ?? 0) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 3 1 2 0

// What a collection is asked for its stretches and indices, and how often.
func n(_ s: String) { print(s, terminator: " ") }
struct F: Collection {
    let a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    subscript(i: Int) -> Int { n("[\(i)]"); return a[i] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = F(a: [3, 1, 2]); for x in c.prefix(2) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 s s e [0] a0 (3) [1] a1 (1) .
do { let c = F(a: [3, 1, 2]); for x in c.prefix(9) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 e s s e [0] a0 (3) [1] a1 (1) [2] a2 (2) .
do { let c = F(a: [3, 1, 2]); for x in c.suffix(2) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e a0 e s e [1] a1 (1) [2] a2 (2) .
do { let c = F(a: [3, 1, 2]); for x in c.suffix(9) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e e s e [0] a0 (3) [1] a1 (1) [2] a2 (2) .
do { let c = F(a: [3, 1, 2]); for x in c.dropFirst() { n("(\(x))") }; print(".") }
// expect: s e a0 e s e [1] a1 (1) [2] a2 (2) .
do { let c = F(a: [3, 1, 2]); for x in c.dropFirst(9) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 e e s e .
do { let c = F(a: [3, 1, 2]); for x in c.dropLast() { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e a0 a1 s s e [0] a0 (3) [1] a1 (1) .
do { let c = F(a: [3, 1, 2]); for x in c.dropLast(9) { n("(\(x))") }; print(".") }
// expect: s e a0 a1 a2 s e s s e .
do { let c = F(a: [3, 1, 2]); print(Array(c.prefix(2))) }
// expect: s e a0 a1 s s e a0 a1 [0] a0 [1] a1 [3, 1]
do { let c = F(a: [3, 1, 2]); print(Array(c.suffix(2))) }
// expect: s e a0 a1 a2 s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = F(a: [3, 1, 2]); print(Array(c.dropFirst())) }
// expect: s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = F(a: [3, 1, 2]); print(c.dropLast().count) }
// expect: s e a0 a1 a2 s e a0 a1 s s e a0 a1 2
do { let c = F(a: [3, 1, 2]); print(c.split(separator: 2).map { Array($0) }) }
// expect: s s e e [0] a0 [1] a1 [2] s e a2 a0 a1 [0] a0 [1] a1 [[3, 1]]
do { let c = F(a: [3, 1, 2]); print(c.split(separator: 2).count) }
// expect: s s e e [0] a0 [1] a1 [2] s e a2 1
do { let c = F(a: [3, 1, 2]); print(c.split { $0.even }.count) }
// expect: s s e e [0] ?3 a0 [1] ?1 a1 [2] ?2 s e a2 1
do { let c = F(a: [3, 1, 2]); print(c.split(separator: 2, maxSplits: 1, omittingEmptySubsequences: false).count) }
// expect: s s e e [0] a0 [1] a1 [2] s e a2 s e 2
do { let c = F(a: [3, 1, 2]); print(c.split(separator: 1, maxSplits: 1).count) }
// expect: s s e e [0] a0 [1] s e a1 s e 2
do { let c = F(a: [3, 1, 2]); print(c.split(separator: 3, maxSplits: 0).count) }
// expect: s e s e 1
do { let c = F(a: [3, 1, 2]); print(c.drop { $0 != 1 }.count) }
// expect: s e [0] a0 e [1] e s e a1 a2 2
do { let c = F(a: [3, 1, 2]); print(c.prefix { $0 != 1 }.count) }
// expect: s e [0] a0 e [1] s s e a0 1
do { let c = F(a: [3, 1, 2]); print(Array(c.drop { $0 != 1 })) }
// expect: s e [0] a0 e [1] e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = F(a: [3, 1, 2]); print(Array(c.prefix { $0 != 1 })) }
// expect: s e [0] a0 e [1] s s e a0 [0] a0 [3]
do { let c = F(a: [3, 1, 2]); print(c[c.startIndex]) }
// expect: s [0] 3
do { let c = F(a: [3, 1, 2]); let s = c[c.startIndex..<c.endIndex]; print(s.count) }
// expect: s e s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); let s = c[c.startIndex...]; print(s.count) }
// expect: s e s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); let s = c[..<c.endIndex]; print(s.first ?? 0) }
// expect: e s s e [0] 3
do { let c = F(a: [3, 1, 2]); print(c.indices.count) }
// expect: s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); for i in c.indices { n("\(c[i])") }; print(".") }
// expect: s e a0 [0] 3 a1 [1] 1 a2 [2] 2 .
do { let c = F(a: [3, 1, 2]); print(c.prefix(upTo: c.endIndex).count) }
// expect: e s s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); print(c.prefix(through: c.startIndex).count) }
// expect: s a0 s s e a0 1
do { let c = F(a: [3, 1, 2]); print(c.suffix(from: c.startIndex).count) }
// expect: s e s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); print(c.index(c.startIndex, offsetBy: 2) == c.endIndex) }
// expect: s a0 a1 e false
do { let c = F(a: [3, 1, 2]); print(c.index(c.startIndex, offsetBy: 9, limitedBy: c.endIndex) == nil) }
// expect: s e a0 a1 a2 true
do { let c = F(a: [3, 1, 2]); print(c.distance(from: c.startIndex, to: c.endIndex)) }
// expect: s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); var i = c.startIndex; c.formIndex(after: &i); print(c[i]) }
// expect: s a0 [1] 1
do { let c = F(a: [3, 1, 2]); var i = c.startIndex; c.formIndex(&i, offsetBy: 2); print(c[i]) }
// expect: s a0 a1 [2] 2
do { let c = F(a: [3, 1, 2]); var i = c.startIndex; print(c.formIndex(&i, offsetBy: 9, limitedBy: c.endIndex)) }
// expect: s e a0 a1 a2 false
do { let c = F(a: [3, 1, 2]); var s = c[...]; print(s.popFirst() ?? 0, s.count) }
// expect: s e s e [0] a0 a1 a2 3 2
do { let c = F(a: [3, 1, 2]); var s = c[...]; print(s.removeFirst(), s.count) }
// expect: s e s e [0] a0 a1 a2 3 2
do { let c = F(a: [3, 1, 2]); var s = c[...]; s.removeFirst(2); print(s.count) }
// expect: s e s e a0 a1 a2 1
do { let c = F(a: [3, 1, 2]); print(c[...].first ?? 0) }
// expect: s e s e [0] 3
do { let c = F(a: [3, 1, 2]); print(c[...].isEmpty) }
// expect: s e s e false
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().dropFirst().first ?? 0) }
// expect: s e a0 e s e a1 [2] 2
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().map { $0 }) }
// expect: s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().filter { $0 > 1 }) }
// expect: s e a0 e s e [1] a1 [2] a2 [2]
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().contains(2)) }
// expect: s e a0 e s e [1] a1 [2] a2 true
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().sorted()) }
// expect: s e a0 e s e a1 a2 [1] a1 [2] a2 [1, 2]
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().firstIndex(of: 2) == nil) }
// expect: s e a0 e s e [1] a1 [2] false
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().indices.count) }
// expect: s e a0 e s e s e a1 a2 2
do { let c = F(a: [3, 1, 2]); print(c.dropFirst().elementsEqual(c.dropFirst())) }
// expect: s e a0 e s e s e a0 e s e [1] a1 [1] a1 [2] a2 [2] a2 true
do { let c = F(a: [3, 1, 2]); print("\(c.prefix(1).count)") }
// expect: s e a0 s s e a0 1
do { let c = F(a: [3, 1, 2]); print(Array(c.indices).count) }
// expect: s e a0 a1 a2 a0 a1 a2 3

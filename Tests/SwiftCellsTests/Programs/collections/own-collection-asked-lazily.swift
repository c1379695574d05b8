// What a collection is asked by what is made of it lazily, and how often.
func n(_ s: String) { print(s, terminator: " ") }
struct F: Collection {
    let a: [Int]
    var startIndex: Int { n("s"); return 0 }
    var endIndex: Int { n("e"); return a.count }
    func index(after i: Int) -> Int { n("a\(i)"); return i + 1 }
    subscript(i: Int) -> Int { n("[\(i)]"); return a[i] }
}
extension Int { var even: Bool { n("?\(self)"); return self % 2 == 0 } }
do { let c = F(a: [3, 1, 2]); print(c.lazy.map { $0 + 1 }.first ?? 0) }
// expect: s e [0] 4
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.map { $0 + 1 })) }
// expect: s e a0 a1 a2 s e [0] a0 e [1] a1 e [2] a2 e [4, 2, 3]
do { let c = F(a: [3, 1, 2]); print(c.lazy.map { $0 + 1 }.count) }
// expect: s e a0 a1 a2 3
do { let c = F(a: [3, 1, 2]); print(c.lazy.map { $0 + 1 }.reduce(0, +)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e 9
do { let c = F(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.first ?? 0) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 e [2] 2
do { let c = F(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.count) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 e a2 e a2 e 1
do { let c = F(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.isEmpty) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 e false
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.filter { $0.even })) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e [2]
do { let c = F(a: [3, 1, 2]); for x in c.lazy.filter({ $0.even }) { n("(\(x))") }; print(".") }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 (2) e .
do { let c = F(a: [3, 1, 2]); print(c.lazy.filter { $0.even }.map { $0 * 3 }.reduce(0, +)) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e 6
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.filter { $0.even }.map { $0 * 3 })) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e [6]
do { let c = F(a: [3, 1, 2]); print(c.lazy.prefix(2).map { $0 }.count) }
// expect: s e a0 a1 s s e a0 a1 2
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.prefix { $0 != 1 })) }
// expect: s e [0] a0 e [1] a1 [3]
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.drop { $0 != 1 })) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e [1, 2]
do { let c = F(a: [3, 1, 2]); print(c.lazy.prefix { $0 != 1 }.count) }
// expect: s s e [0] s e [0] a0 e [1] 1
do { let c = F(a: [3, 1, 2]); print(c.lazy.drop { $0 != 1 }.count) }
// expect: s e [0] a0 e [1] e e a1 e a2 2
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.prefix(2))) }
// expect: s e a0 a1 s s e a0 a1 [0] a0 [1] a1 [3, 1]
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.dropFirst(2))) }
// expect: s e a0 a1 e s e a2 [2] a2 [2]
do { let c = F(a: [3, 1, 2]); print(c.lazy.compactMap { $0.even ? $0 : nil }.first ?? 0) }
// expect: s e [0] ?3 a0 e [1] ?1 a1 e [2] ?2 e [2] ?2 2
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.compactMap { $0.even ? $0 : nil })) }
// expect: s e [0] a0 ?3 e [1] a1 ?1 e [2] a2 ?2 e [2]
do { let c = F(a: [3, 1, 2]); print(Array(c.lazy.flatMap { [$0, $0] })) }
// expect: s e [0] a0 e [1] a1 e [2] a2 e [3, 3, 1, 1, 2, 2]
do { let c = F(a: [3, 1, 2]); print(c.lazy.contains(2)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 true
do { let c = F(a: [3, 1, 2]); print(c.lazy.map { $0 }.contains(2)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 true
do { let c = F(a: [3, 1, 2]); print(c.lazy.filter { $0 > 1 }.contains(2)) }
// expect: s e [0] a0 e [1] a1 e [2] a2 true
do { let c = F(a: [3, 1, 2]); print(c.lazy.first ?? 0, c.lazy.count) }
// expect: s e [0] s e a0 a1 a2 3 3

// What follows 'lazy' on a sequence that is no collection may make the chain one of arrays, as Swift weighs it: then all of it runs at once.
struct Upto: Sequence { let n: Int; func makeIterator() -> AnyIterator<Int> { var i = 0; let n = n; return AnyIterator { if i == n { return nil }; i += 1; print("n\(i)", terminator: " "); return i } } }
func t(_ s: String, _ x: Int) -> Int { print(s, x, separator: "", terminator: " "); return x }
func b(_ s: String, _ x: Int) -> Bool { print(s, x, separator: "", terminator: " "); return x % 3 != 0 }
func o(_ s: String, _ x: Int) -> Int? { print(s, x, separator: "", terminator: " "); return x % 3 == 0 ? nil : x }
func all() {
    print(Upto(n: 8).lazy.map { t("A", $0) }.prefix(3).map { $0 })
    print(stride(from: 1, to: 9, by: 1).lazy.filter { b("A", $0) }.prefix(3).map { t("Z", $0) })
    print(Upto(n: 8).lazy.map { t("A", $0) }.prefix(3).reduce(0, +))
    print(Upto(n: 8).lazy.map { t("A", $0) }.prefix(3).prefix(3).filter { b("Z", $0) })
    print(Upto(n: 8).lazy.filter { b("A", $0) }.dropFirst(2).reversed())
    print(Array(Upto(n: 8).lazy.filter { b("A", $0) }.prefix(2)))
    print(stride(from: 1, to: 9, by: 1).lazy.map { t("A", $0) }.prefix(3).first as Any)
    for x in stride(from: 1, to: 9, by: 1).lazy.map { t("A", $0) }.prefix(3).map({ $0 }) { print(x) }
    for x in stride(from: 1, to: 9, by: 1).lazy.map({ t("A", $0) }).prefix(3).prefix(2) { print(x) }
    let v = Upto(n: 8).lazy.map { x in t("A", x) }.prefix(3).prefix(while: { b("w", $0) }).max() ?? 0
    print(v, Array(sequence(first: 1, next: { $0 < 8 ? $0 + 1 : nil }).lazy.map { t("A", $0) }.lazy.prefix(3).map { t("Z", $0) }))
    print(Upto(n: 8).lazy.filter { b("A", $0) }.contains(4), Upto(n: 8).lazy.filter { b("A", $0) }.contains(3), (1...8).lazy.filter { b("A", $0) }.filter { b("B", $0) }.contains(4))
}
all()

// expect: n1 A1 n2 A2 n3 A3 n4 A4 n5 A5 n6 A6 n7 A7 n8 A8 [1, 2, 3]
// expect: A1 A2 A3 A4 A5 A6 A7 A8 Z1 Z2 Z4 [1, 2, 4]
// expect: n1 A1 n2 A2 n3 A3 6
// expect: n1 A1 Z1 n2 A2 Z2 n3 A3 Z3 [1, 2]
// expect: n1 A1 n2 A2 n3 A3 n4 A4 n5 A5 n6 A6 n7 A7 n8 A8 ReversedCollection<ArraySlice<Int>>(_base: ArraySlice([4, 5, 7, 8]))
// expect: n1 A1 n2 A2 [1, 2]
// expect: A1 A2 A3 A4 A5 A6 A7 A8 Optional(1)
// expect: A1 A2 A3 A4 A5 A6 A7 A8 1
// expect: 2
// expect: 3
// expect: A1 1
// expect: A2 2
// expect: n1 A1 n2 A2 n3 A3 n4 A4 n5 A5 n6 A6 n7 A7 n8 A8 w1 w2 w3 A1 Z1 A2 Z2 A3 Z3 2 [1, 2, 3]
// expect: A4 n1 A1 n2 A2 n3 A3 n4 A4 A3 A4 B4 true false true

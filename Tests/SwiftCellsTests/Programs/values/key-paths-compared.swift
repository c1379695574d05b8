struct S { var a = 1, b = 2; var s = "x"; let c = 2.5; var rows = [[1, 2], [3, 4]]; var twice: Int { a * 2 } }
struct T { var a = 1 }
let k = \S.a
print(k == \.a, k == \S.b, k != \S.b, \S.twice == \S.twice, \S.a == \T.a, \S.a == \S.s)
print([k, \S.b].contains(\.b), Set([\S.a, \S.b, \S.a]).count, [\S.a: "a", \S.b: "b"][\.b] ?? "-")
let i = 1
print(\S.rows[1] == \S.rows[i], \S.rows[1][0] == \S.rows[1][i], \[String: Int]["a"] == \[String: Int]["b"])
// Those to properties of several types begin with one at least.
let all = [\S.a, \S.s, \S.c]
print(type(of: all), all.map { S()[keyPath: $0] }, all)
let some: [PartialKeyPath<S>] = [\.a, \.s]
func name(_ path: PartialKeyPath<S>) -> String {
    switch path {
    case \S.a: "a"
    case \S.s: "s"
    default: "another"
    }
}
print(some.map(name), name(\.c), (some + [\.b])[2] == \S.b)
if let path = some[1] as? WritableKeyPath<S, String> { var s = S(); s[keyPath: path] += "y"; print(s.s) }
let labels: [PartialKeyPath<S>: String] = [\.a: "A", \.s: "S"]
print(labels[\.s] ?? "-", labels[\S.c] ?? "-")
print(type(of: [\S.a, \T.a]), (\S.a as AnyKeyPath) == \T.a)
func find<E: Equatable>(_ x: E, in xs: [E]) -> Int? { xs.firstIndex(of: x) }
print(find(\S.b, in: [\S.a, \S.b]) ?? -1)
// expect: true false true true false false
// expect: true 2 b
// expect: true false false
// expect: Array<PartialKeyPath<S>> [1, "x", 2.5] [\S.a, \S.s, \S.c]
// expect: ["a", "s"] another true
// expect: xy
// expect: S -
// expect: Array<AnyKeyPath> false
// expect: 1

class C { let n: String; init(_ n: String) { self.n = n }; deinit { print("deinit", n) } }
struct E: Error {}
func k() throws {
    let a = C("a")
    let b = C("b")
    defer { print("k defer", a.n) }
    let c = C("c")
    if a.n == "a" { throw E() }
    print(b.n, c.n)
}
do { try k() } catch { print("caught") }
func r(_ n: Int) -> C? {
    let a = C("ra")
    defer { print("defer 1") }
    for i in 0..<3 {
        let b = C("rb\(i)")
        defer { print("defer 2", b.n) }
        let c = C("rc")
        if i == n { return c }
        if i == 1 { break }
        print(c.n)
    }
    print("after", a.n)
    return nil
}
print(r(0)?.n ?? "nil")
print("--")
print(r(5)?.n ?? "nil")
func s(_ x: Int?) -> String {
    let a = C("sa")
    guard let x else { let g = C("g"); defer { print("guard defer") }; return g.n + a.n }
    defer { print("s defer") }
    let z = C("z")
    switch x {
    case 1:
        let y = C("y"); defer { print("case defer", y.n) }
        let q = C("q")
        return q.n + z.n
    default: break
    }
    return z.n
}
print(s(nil)); print(s(1)); print(s(2))
func t() {
    let xs = [C("1"), C("2")]
    defer { print("t defer", xs.count) }
    let later = { print("closure", xs[0].n) }
    defer { later() }
    let u = C("u")
    _ = u
    while true { let w = C("w"); defer { print("w defer") }; let v = C("v"); if w.n == v.n { continue }; break }
}
t()
struct S { var c = C("field"); mutating func go() { defer { print("go defer") }; let o = C("o"); c = o } }
var v = S()
v.go()
func nested() throws -> Int {
    let a = C("na"); let b = C("nb")
    do { let c = C("nc"); defer { print("inner") }; let d = C("nd"); if d.n == "nd" { throw E() }; print(c.n) } catch { print("in catch", a.n, b.n); throw error }
    return 1
}
print((try? nested()) ?? -1)
// expect: deinit c
// expect: k defer a
// expect: deinit b
// expect: deinit a
// expect: caught
// expect: defer 2 rb0
// expect: deinit rb0
// expect: defer 1
// expect: deinit ra
// expect: deinit rc
// expect: rc
// expect: --
// expect: rc
// expect: deinit rc
// expect: defer 2 rb0
// expect: deinit rb0
// expect: deinit rc
// expect: defer 2 rb1
// expect: deinit rb1
// expect: after ra
// expect: defer 1
// expect: deinit ra
// expect: nil
// expect: guard defer
// expect: deinit g
// expect: deinit sa
// expect: gsa
// expect: deinit q
// expect: case defer y
// expect: deinit y
// expect: deinit z
// expect: s defer
// expect: deinit sa
// expect: qz
// expect: deinit z
// expect: s defer
// expect: deinit sa
// expect: z
// expect: deinit v
// expect: w defer
// expect: deinit w
// expect: deinit u
// expect: closure 1
// expect: t defer 2
// expect: deinit 1
// expect: deinit 2
// expect: deinit field
// expect: go defer
// expect: deinit nd
// expect: inner
// expect: deinit nc
// expect: in catch na nb
// expect: deinit nb
// expect: deinit na
// expect: -1

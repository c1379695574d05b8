class C { let n: String; init(_ n: String) { self.n = n }; deinit { print("deinit", n) } }
func f() {
    let a = C("a")
    defer { print("defer 1", a.n) }
    let b = C("b")
    defer { print("defer 2") }
    print("body", b.n)
}
f()
func g() {
    defer { print("first defer") }
    let a = C("g")
    print(a.n)
}
g()
do {
    let x = C("x")
    defer { print("do defer") }
    print("in do", x.n)
}
for i in 0..<2 {
    let x = C("loop\(i)")
    defer { print("loop defer") }
    if i == 1 { continue }
    _ = x.n
}
func h() -> Int {
    let a = C("h")
    defer { print("h defer") }
    return a.n.count
}
print(h())
func k() throws {
    let a = C("k")
    defer { print("k defer") }
    struct E: Error {}
    if a.n == "k" { throw E() }
}
do { try k() } catch { print("caught") }
func m() {
    defer { print("outer defer") }
    let o = C("outer")
    do {
        defer { print("inner defer") }
        let i = C("inner")
        print("m", i.n)
    }
    print("after inner", o.n)
}
m()
func w(_ c: C?) {
    if let c { defer { print("if defer") }; print(c.n) }
    print("end w")
}
w(C("w"))
// expect: body b
// expect: defer 2
// expect: deinit b
// expect: defer 1 a
// expect: deinit a
// expect: g
// expect: deinit g
// expect: first defer
// expect: in do x
// expect: do defer
// expect: deinit x
// expect: loop defer
// expect: deinit loop0
// expect: loop defer
// expect: deinit loop1
// expect: h defer
// expect: deinit h
// expect: 1
// expect: k defer
// expect: deinit k
// expect: caught
// expect: m inner
// expect: deinit inner
// expect: inner defer
// expect: after inner outer
// expect: deinit outer
// expect: outer defer
// expect: w
// expect: if defer
// expect: end w
// expect: deinit w

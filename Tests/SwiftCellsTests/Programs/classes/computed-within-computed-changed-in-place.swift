// Where a part of a computed property is changed that is itself computed, each is asked once and set once.
struct A {
    var n = 0
    var t: Int { get { print("t get"); return n } set { print("t set"); n = newValue } }
    subscript(i: Int) -> Int { get { print("sub get"); return n + i } set { print("sub set"); n = newValue } }
}
struct B {
    var a = A() { didSet { print("a did") } }
    var b: A { get { print("b get"); return a } set { print("b set"); a = newValue } }
}
var x = B()
x.b.t += 1
// expect: b get
// expect: t get
// expect: t set
// expect: b set
// expect: a did
x.b[2] += 1
// expect: b get
// expect: sub get
// expect: sub set
// expect: b set
// expect: a did
struct E: Error {}
func fail(_ x: inout Int) throws { x += 1; throw E() }
try? fail(&x.b.t)
// expect: b get
// expect: t get
// expect: t set
// expect: b set
// expect: a did
class K {
    var u = B()
    var v: B { get { print("v get"); return u } set { print("v set"); u = newValue } }
}
let k = K()
k.v.b.t = 2
// expect: v get
// expect: b get
// expect: t set
// expect: b set
// expect: a did
// expect: v set
print(k.u.a.n, x.a.n)
// expect: 2 5

func t(_ n: Int) -> Int { print("t\(n)", terminator: " "); return n }
struct P {
    var c: Int { get { print("get", terminator: " "); return 1 } set { print("set\(newValue)", terminator: " ") } }
    subscript(i: Int) -> Int { get { print("P[\(i)]", terminator: " "); return 1 } set { print("P[\(i)]=", terminator: " ") } }
}
final class K {
    var p = P()
    var n = 1
    var c: P { get { print("K.get", terminator: " "); return p } set { print("K.set", terminator: " "); p = newValue } }
    subscript(i: Int) -> P { get { print("K[\(i)]", terminator: " "); return p } set { print("K[\(i)]=", terminator: " "); p = newValue } }
    func add(_ b: Int, to a: inout Int) { print("add", terminator: " "); a += b }
}
func make() -> K { print("make", terminator: " "); return K() }
struct F {
    func add(_ b: Int, to a: inout Int) { print("add", terminator: " "); a += b }
    mutating func change(_ b: Int, _ a: inout Int) { print("change", terminator: " "); a += b }
}
func makeF() -> F { print("F", terminator: " "); return F() }
var a = [1, 2, 3], f = F(), fs = [F(), F()]
let plus = { (a: Int, b: inout Int, c: Int) in b += a + c }
func local(_ a: Int, _ b: inout Int, _ c: Int = t(9)) { b += t(8) }
func next(_ i: inout Int) -> Int { i += 1; return i }
func set(_ value: Int, _ place: inout Int) { place = value }
make().add(t(1), to: &a[t(2)]); print("|")  // expect: make t1 t2 add |
makeF().add(t(1), to: &a[t(2)]); print("|")  // expect: F t1 t2 add |
f.change(t(1), &a[t(2)]); print("|")  // expect: t1 t2 change |
fs[t(0)].change(t(1), &a[t(2)]); print("|")  // expect: t0 t1 t2 change |
plus(t(1), &a[t(2)], t(3)); print("|")  // expect: t1 t2 t3 |
local(t(1), &a[t(2)]); print("|")  // expect: t1 t2 t9 t8 |
local(t(1), &make().c.c, t(3)); print("|")  // expect: t1 make t3 K.get get t8 set9 K.set |
var i = 0; set(i, &a[next(&i)]); print(a, i)  // expect: [1, 0, 19] 1

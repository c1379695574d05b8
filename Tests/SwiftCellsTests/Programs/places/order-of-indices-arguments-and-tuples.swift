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

// Indices come before the getters of what they index.
var ps = [P(), P(), P()], p = P(), optional: P? = P()
let x = K(), ks = [K(), K()]
print(x[t(1)][t(3)])  // expect: t1 t3 K[1] P[3] 1
print((ks[t(1)].c[t(3)], t(4)))  // expect: t1 t3 K.get P[3] t4 (1, 4)
print(t(1) + x[t(2)][t(3)])  // expect: t1 t2 t3 K[2] P[3] 2
p[x[t(3)][t(4)]] += t(5); print("|")  // expect: t3 t4 K[3] P[4] t5 P[1] P[1]= |
if x[t(3)][t(4)] > t(2) { print("yes") } else { print("no") }  // expect: t3 t4 K[3] P[4] t2 no
_ = make()[t(3)][t(4)]; print("|")  // expect: make t3 t4 K[3] P[4] |
_ = ps[t(1)][t(3)]; print("|")  // expect: t1 t3 P[3] |
_ = x[t(1)].c; print("|")  // expect: t1 K[1] get |
_ = x.c[t(2)] + x.c[2]; print("|")  // expect: t2 K.get P[2] K.get P[2] |
_ = optional![t(3)]; print("|")  // expect: t3 P[3] |

// Arguments come in their order, the places of inout arguments at their turn, which are read only for the call.
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

// All places of a tuple come before the value, which is assigned from left to right.
func pair() -> (Int, Int) { print("pair", terminator: " "); return (1, 2) }
func nest() -> (Int, (Int, Int)) { print("nest", terminator: " "); return (1, (2, 3)) }
(a[t(0)], p.c) = pair(); print("|")  // expect: t0 pair set2 |
(a[t(0)], p[t(4)]) = pair(); print("|")  // expect: t0 t4 pair P[4]= |
(x.c.c, make().n) = pair(); print("|")  // expect: make pair K.get set1 K.set |
(x[t(1)].c, (make().c.c, a[t(2)])) = nest(); print("|")  // expect: t1 make t2 nest K[1] set1 K[1]= K.get set2 K.set |
(x[t(1)].c, (make().c.c, a[t(2)])) = (t(1), pair()); print("|")  // expect: t1 make t2 t1 pair K[1] set1 K[1]= K.get set1 K.set |
(x[t(1)].c, (make().c.c, a[t(2)])) = (t(1), (t(2), t(3))); print("|")  // expect: t1 make t2 t1 t2 t3 K[1] set1 K[1]= K.get set2 K.set |
(x[t(1)].c, _) = (t(1), (t(2), t(3))); print("|")  // expect: t1 t1 t2 t3 K[1] set1 K[1]= |
(_, (a[t(1)], _)) = nest(); print("|")  // expect: t1 nest |
(a[0], (a[1], a[2])) = (a[2], (a[0], a[1])); print(a)  // expect: [3, 1, 2]

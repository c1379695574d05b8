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

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
func pair() -> (Int, Int) { print("pair", terminator: " "); return (1, 2) }
func nest() -> (Int, (Int, Int)) { print("nest", terminator: " "); return (1, (2, 3)) }
var a = [1, 2, 3], p = P()
let x = K()
(a[t(0)], p.c) = pair(); print("|")  // expect: t0 pair set2 |
(a[t(0)], p[t(4)]) = pair(); print("|")  // expect: t0 t4 pair P[4]= |
(x.c.c, make().n) = pair(); print("|")  // expect: make pair K.get set1 K.set |
(x[t(1)].c, (make().c.c, a[t(2)])) = nest(); print("|")  // expect: t1 make t2 nest K[1] set1 K[1]= K.get set2 K.set |
(x[t(1)].c, (make().c.c, a[t(2)])) = (t(1), pair()); print("|")  // expect: t1 make t2 t1 pair K[1] set1 K[1]= K.get set1 K.set |
(x[t(1)].c, (make().c.c, a[t(2)])) = (t(1), (t(2), t(3))); print("|")  // expect: t1 make t2 t1 t2 t3 K[1] set1 K[1]= K.get set2 K.set |
(x[t(1)].c, _) = (t(1), (t(2), t(3))); print("|")  // expect: t1 t1 t2 t3 K[1] set1 K[1]= |
(_, (a[t(1)], _)) = nest(); print("|")  // expect: t1 nest |
(a[0], (a[1], a[2])) = (a[2], (a[0], a[1])); print(a)  // expect: [3, 1, 2]

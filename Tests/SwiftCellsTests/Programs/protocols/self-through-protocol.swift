protocol Copying { var v: Int { get set }; func copy() -> Self; func next() -> Self? }
struct S: Copying { var v = 1 { didSet { print("set", oldValue, v) } }; func copy() -> S { print("copied"); return S(v: v * 10) }; func next() -> S? { v > 5 ? nil : S(v: v + 1) } }
final class C: Copying { var v = 2 { didSet { print("C set", v) } }; func copy() -> C { let c = C(); c.v = v + 1; return c }; func next() -> C? { nil } }
var x: any Copying = S()
x.v = 4
let y = x.copy()
print(y.v, x.v)
if let z = x.next() { print(z.v) }
var c: any Copying = C()
c.v += 5
print(c.copy().v, c.next() == nil)
// expect: set 1 4
// expect: copied
// expect: 40 4
// expect: 5
// expect: C set 7
// expect: C set 8
// expect: 8 true

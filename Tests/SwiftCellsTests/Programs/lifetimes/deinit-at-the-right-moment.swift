func make2(_ n: Int) -> C? { C(n) }
class C { let n: Int; init(_ n: Int) { self.n = n; print("init", n) }; deinit { print("deinit", n) } }
func make(_ n: Int) -> C { C(n) }
func use(_ c: C) { print("use", c.n) }
func a() { let c = C(1); print("body"); _ = c.n; print("end") }
a()
func b() { _ = C(2); print("after discard"); make(3); use(C(4)); print("x"); let _ = C(5); print("y") }
b()
func c() { var c = C(6); c = C(7); print("reassigned"); c = C(8); print(c.n) }
c()
func d() { let x = C(9), y = C(10); if x.n > 0 { let z = C(11); print("in", z.n) }; print("out", y.n) }
d()
func e() { for i in 0..<2 { let c = C(20 + i); if i == 0 { continue }; print("loop", c.n) }; print("done") }
e()
func f() -> Int { let c = C(30); defer { print("defer") }; return c.n }
print(f())
var o: C? = C(40)
o = nil
print("nil")
var list = [C(41), C(42)]
list.remove(at: 0)
print("removed")
list = []
print("cleared")
struct S { var c: C }
var s = S(c: C(50))
s.c = C(51)
print("swapped")
func g() { let t = (C(60), C(61)); print(t.0.n) }
g()
let d2 = ["a": C(70)]
var dd = d2
dd["a"] = nil
print("still", d2.count)
enum E: Error { case e }
func h() throws { let c = C(80); print("throwing", c.n); throw E.e }
do { try h() } catch { print("caught") }
func k(_ c: C?) { guard let c else { return }; print("guard", c.n) }
k(C(90))
k(nil)
func closure() { let c = C(100); let f = { print("captured", c.n) }; f(); print("called") }
closure()
func chain() { print(C(110).n + C(111).n); print("chained") }
chain()
func sw() { switch C(120).n { case 120: print("case"); default: break }; print("after switch") }
sw()
if let q = make2(130) { print("if let", q.n) }
print("end of if")
while let w = make2(140) { print("while", w.n); break }
func ret() -> C { let c = C(150); print("ret"); return c }
ret().n == 150 ? print("yes") : print("no")
class D: C { let x = C(161); override init(_ n: Int) { super.init(n) }; deinit { print("D gone") } }
do { _ = D(160) }
do { let d = D(170); print(d.x.n) }
weak var w: C? = nil
do { let strong = C(180); w = strong; print(w != nil) }
print(w == nil)
func inoutTest(_ c: inout C) { c = C(191); print("inout") }
var io = C(190)
inoutTest(&io)
print("top end")
// expect: init 1
// expect: body
// expect: end
// expect: deinit 1
// expect: init 2
// expect: deinit 2
// expect: after discard
// expect: init 3
// expect: deinit 3
// expect: init 4
// expect: use 4
// expect: deinit 4
// expect: x
// expect: init 5
// expect: deinit 5
// expect: y
// expect: init 6
// expect: init 7
// expect: deinit 6
// expect: reassigned
// expect: init 8
// expect: deinit 7
// expect: 8
// expect: deinit 8
// expect: init 9
// expect: init 10
// expect: init 11
// expect: in 11
// expect: deinit 11
// expect: out 10
// expect: deinit 10
// expect: deinit 9
// expect: init 20
// expect: deinit 20
// expect: init 21
// expect: loop 21
// expect: deinit 21
// expect: done
// expect: init 30
// expect: defer
// expect: deinit 30
// expect: 30
// expect: init 40
// expect: deinit 40
// expect: nil
// expect: init 41
// expect: init 42
// expect: deinit 41
// expect: removed
// expect: deinit 42
// expect: cleared
// expect: init 50
// expect: init 51
// expect: deinit 50
// expect: swapped
// expect: init 60
// expect: init 61
// expect: 60
// expect: deinit 60
// expect: deinit 61
// expect: init 70
// expect: still 1
// expect: init 80
// expect: throwing 80
// expect: deinit 80
// expect: caught
// expect: init 90
// expect: guard 90
// expect: deinit 90
// expect: init 100
// expect: captured 100
// expect: called
// expect: deinit 100
// expect: init 110
// expect: deinit 110
// expect: init 111
// expect: deinit 111
// expect: 221
// expect: chained
// expect: init 120
// expect: deinit 120
// expect: case
// expect: after switch
// expect: init 130
// expect: if let 130
// expect: deinit 130
// expect: end of if
// expect: init 140
// expect: while 140
// expect: deinit 140
// expect: init 150
// expect: ret
// expect: deinit 150
// expect: yes
// expect: init 161
// expect: init 160
// expect: D gone
// expect: deinit 160
// expect: deinit 161
// expect: init 161
// expect: init 170
// expect: 161
// expect: D gone
// expect: deinit 170
// expect: deinit 161
// expect: init 180
// expect: true
// expect: deinit 180
// expect: true
// expect: init 190
// expect: init 191
// expect: deinit 190
// expect: inout
// expect: top end

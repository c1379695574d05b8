protocol P { associatedtype A; func pf() -> A; var pv: Int { get } }
protocol Q { func qf() }
extension Q where Self: P {
    func a() -> A { print(pv); return pf() }
    func b() -> [A] { let l: [A] = [pf()]; return l }
}
extension Q {
    func c() where Self: P { qf(); print(self.pf(), self.pv) }
    func d() -> Self.A where Self: P { self.pf() }
    func e() -> Int where Self == S { self.sv }
}
struct S: P, Q { var sv = 1; func qf() { print("qf") }; func pf() -> String { "p" }; var pv: Int { 2 } }
print(S().a(), S().b()) // expect: 2
// expect: p ["p"]
S().c() // expect: qf
// expect: p 2
print(S().d(), S().e()) // expect: p 1
extension Sequence {
    // What the sequence has something of the name of itself, its where adds to.
    func f() -> Element? where Self: Collection { first }
    func g() -> Int where Self: Collection { count }
    func h() -> [Element] where Self: Collection, Element: Comparable { sorted() }
}
print([3, 1].f() as Any, [3, 1].g(), [3, 1].h()) // expect: Optional(3) 2 [1, 3]
struct Box<T> {
    var v: T
    func a() where T == Int { b() }
    func c() -> Int where T: Collection { v.count }
}
extension Box where T == Int { func b() { print("b") } }
Box(v: 1).a() // expect: b
print(Box(v: [1]).c()) // expect: 1

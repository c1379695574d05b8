protocol P { func pf(); var pv: Int { get }; static var ps: Int { get } }
extension P { var pe: Int { 2 } }
protocol Q { func qf() }
class C { var cv = 1; func cf() { } }
extension Q {
    func a() where Self: P { pf() } // error: What only the 'where' of this declaration says of 'Self' cannot be named alone, as 'pf'. // note: Write self.pf.
    func b() where Self: P { print(pe) } // error: cannot be named alone, as 'pe'
    static func c() where Self: P { print(ps) } // error: cannot be named alone, as 'ps' // note: Write Self.ps.
    func d() where Self: C { cf() } // error: cannot be named alone, as 'cf'
    func e() where Self: C { cv = 1 } // error: 'cv'
    func f() where Self: P { func g() { pf() }; g() } // error: cannot be named alone, as 'pf'
    subscript(s: String) -> Int where Self: P { pv } // error: cannot be named alone, as 'pv'
    func g() where Self == S { print(sv) } // error: There is nothing named 'sv' here.
}
struct S: Q { var sv = 1; func qf() { } }
extension Sequence {
    func h() -> Element? where Self: BidirectionalCollection { last } // error: cannot be named alone, as 'last'
    func i() -> Index where Self: Collection { self.startIndex } // error: There is no type named 'Index'
}
extension Collection { func j() -> Element? where Self: BidirectionalCollection { last } } // error: cannot be named alone, as 'last'

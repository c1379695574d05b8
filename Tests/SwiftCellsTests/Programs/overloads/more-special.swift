func f(_ x: Int) -> String { "Int" }
func f(_ x: Int?) -> String { "Int?" }
func h(_ x: Int?) -> String { "Int?" }
func h<T>(_ x: T) -> String { "T" }
func k(_ x: Int??) -> String { "Int??" }
func k(_ x: Int?) -> String { "Int?" }
func l<T>(_ x: T?) -> String { "T?" }
func l(_ x: Any) -> String { "Any" }
class A { var v: Int { 1 }; func name() -> String { "A" } }
class B: A { override func name() -> String { "B" } }
func cc(_ a: A) -> String { "A" }
func cc(_ b: B) -> String { "B" }
protocol P {}
struct X: P {}
func pp(_ a: any P) -> String { "any P" }
func pp<T: P>(_ a: T) -> String { "T: P" }
func pq(_ a: any P) -> String { "any P" }
func pq<T>(_ a: T) -> String { "T" }
func pr(_ a: some P) -> String { "some P" }
func pr(_ a: X) -> String { "X" }
extension P { func m() -> String { "ext" } }
extension X { func m() -> String { "X" } }
extension Collection { func way() -> String { "C" } }
extension Sequence { func way() -> String { "S" } }
extension Array { func way() -> String { "A" } }
extension Array where Element == Int { func way() -> String { "AI" } }
extension Array where Element: Comparable { func way2() -> String { "AC" } }
extension Array where Element: Equatable { func way2() -> String { "AE" } }
extension Sequence where Element == Int { func way3() -> Int { 3 } }
extension Sequence where Element: Numeric { func way3() -> Double { 3 } }
func st(_ a: String) -> Int { 1 }
func st(_ a: Character) -> Int { 2 }
func st(_ a: Substring) -> Int { 3 }
func fn(_ a: @autoclosure () -> Int) -> String { "auto" }
func fn(_ a: Double) -> String { "D" }
func th(_ a: () throws -> Int) -> String { "throws" }
func th(_ a: () -> String) -> String { "S" }
func lab(a: Int) -> String { "a" }
func lab(_ a: Int) -> String { "_" }
func ret() -> Int { 1 }
func ret() -> Double { 2 }
func ret() -> String { "s" }
print(f(nil), f(1)) // expect: Int? Int
print(h(nil)) // expect: Int?
print(k(1)) // expect: Int?
print(l(1), l("a")) // expect: Any Any
print(l(nil as Int?)) // expect: T?
print(cc(A()), cc(B())) // expect: A B
print(pp(X())) // expect: any P
print(pq(X())) // expect: any P
print(pr(X())) // expect: X
print(X().m(), (X() as any P).m()) // expect: X ext
print([1].way(), ["a"].way(), "ab".way(), stride(from: 0, to: 2, by: 1).way()) // expect: AI A C S
print([1].way2(), ["a"].way2()) // expect: AC AC
print([1].way3()) // expect: 3
print(st("a"), st("ab")) // expect: 1 1
do { let c: Character = "x"; print(st(c), st("abc".prefix(2))) } // expect: 2 3
print(fn(1), fn(2.5)) // expect: auto D
print(th { 1 }, th { "a" }) // expect: throws S
print(lab(a: 1), lab(1)) // expect: a _
do { let v: Int = ret(); let w: Double = ret(); print(v, w, ret() + 1.5, "x" + ret()) } // expect: 1 2.0 3.5 xs
print(ret() + 1) // expect: 2
do { let xs: [Double] = [ret(), ret()]; print(xs) } // expect: [2.0, 2.0]
print([1.0].way(), [1.0].way2()) // expect: A AC
do { let q: any P = X(); print(pq(q), pp(q)) } // expect: any P any P
do { func loc(_ a: Int) -> Int { 1 }; func loc(_ a: Int) -> Double { 2 }; let v: Double = loc(3); print(v) } // expect: 2.0
do { func loc(_ a: Int = 0) -> Int { 1 }; func loc() -> Int { 2 }; print(loc()) } // expect: 2
do { func loc(a: Int = 0, b: Int = 1) -> Int { 1 }; func loc(a: Int = 0) -> Int { 2 }; print(loc(), loc(a: 1)) } // expect: 2 2
do { func loc(_ a: Int, _ b: Int...) -> Int { 1 }; func loc(_ a: Int) -> Int { 2 }; print(loc(1), loc(1, 2)) } // expect: 2 1
do { func loc(_ a: Double, _ b: Int = 0) -> Int { 1 }; func loc(_ a: Int, _ b: Double = 0) -> Int { 2 }; print(loc(1), loc(1.5)) } // expect: 2 1
do { func loc<T: Numeric>(_ a: T, _ b: T) -> Int { 1 }; func loc(_ a: Double, _ b: Double) -> Int { 2 }; print(loc(1, 2), loc(1, 2.5)) } // expect: 1 2
do { func loc<T: Numeric>(_ a: T) -> Int { 1 }; func loc<T: BinaryInteger>(_ a: T) -> Int { 2 }; print(loc(1), loc(2.5)) } // expect: 2 1
do { func loc(_ a: [Int]) -> Int { 1 }; func loc(_ a: Set<Int>) -> Int { 2 }; print(loc([1]), loc(Set([1]))) } // expect: 1 2
do { func loc(_ a: [Any]) -> Int { 1 }; func loc(_ a: [Double]) -> Int { 2 }; print(loc([1]), loc(["a"]), loc([])) } // expect: 1 1 2
do { func loc(_ a: (Int, Int)) -> Int { 1 }; func loc(_ a: (Int, Double)) -> Int { 2 }; print(loc((1, 2)), loc((1, 2.5))) } // expect: 1 2
do { func loc(_ a: (Int) -> Int) -> Int { 1 }; func loc(_ a: (Double) -> Double) -> Int { 2 }; print(loc { (x: Double) in x }) } // expect: 2
do { func loc(_ a: Any?) -> Int { 1 }; func loc(_ a: Any) -> Int { 2 }; print(loc(1), loc(nil), loc(Optional(2))) } // expect: 2 1 1

func over(_ x: (Double) -> Double) -> String { "0" }
func over(_ x: Int, _ y: Int = 0) -> String { "1" }
func over(_ x: Double?) -> Double { 2 }
func over(_ x: Any) -> Int { 3 }
func f(_ x: Int) -> String { "Int" }
func f(_ x: Double) -> String { "Double" }
func f<T>(_ x: T) -> String { "T" }
func f(_ x: Any) -> String { "Any" }
func f(_ x: Int?) -> String { "Int?" }
func g(_ x: Int, _ y: Int = 0) -> String { "def" }
func g(_ x: Int...) -> String { "many" }
func h(_ x: () -> Int) -> String { "Int" }
func h(_ x: () -> Void) -> String { "Void" }
func k<T>(_ x: T) -> String { "T" }
func k<T>(_ x: T?) -> String { "T?" }
func k<T>(_ x: [T]) -> String { "[T]" }
func k<T: Comparable>(_ x: T) -> String { "C" }
func m(_ a: Int, _ b: Int = 1) -> String { "m2" }
func m(_ a: Double) -> String { "m1" }
func n(_ a: Int, b: String = "") -> String { "n2" }
func n(_ a: Int) -> String { "n1" }
func p(_ a: Int = 0, _ f: () -> Int) -> String { "pd" }
func p(_ f: () -> Int) -> String { "p" }
func q(_ a: Int..., by: Int = 1) -> String { "q2" }
func q(_ a: Int...) -> String { "q1" }
func r(_ a: Any) -> String { "Any" }
func r(_ a: Any...) -> String { "Any..." }
func s(_ a: Int...) -> String { "Int..." }
func s<T>(_ a: T) -> String { "T" }
func t<T>(_ a: T, _ b: T) -> String { "TT" }
func t<T, U>(_ a: T, _ b: U) -> String { "TU" }
func u<T: Equatable>(_ a: T) -> String { "E" }
func u<T: Comparable>(_ a: T) -> String { "C" }
func v<T: Sequence>(_ a: T) -> String { "S" }
func v<T: Collection>(_ a: T) -> String { "C" }
func w<T: Numeric>(_ a: [T]) -> String { "[N]" }
func w<T: Sequence>(_ a: T) -> String { "S" }
let o: Int? = 4
print(over(over(over { 2.5 }))) // expect: 1
print(f(o), f(1), f(1.5), f("a")) // expect: Int? Int Double T
print(g(1, 2)) // expect: def
print(g(1, 2, 3), g()) // expect: many many
print(h { 1 }) // expect: Int
print(h { print("") }) // expect: Void
print(h { () in }) // expect: Void
print(k([1])) // expect: [T]
print(k(1)) // expect: C
print(k(o)) // expect: T?
print(k("a"), k(1.5)) // expect: C C
print(m(1)) // expect: m2
print(n(1), n(1, b: "")) // expect: n1 n2
print(p { 1 }, p(1) { 2 }) // expect: p pd
print(q(1), q(1, by: 2), q()) // expect: q1 q2 q1
print(r(1)) // expect: Any
print(r(1, 2)) // expect: Any...
print(s(1)) // expect: Int...
print(s(1, 2), s("a")) // expect: Int... T
print(t(1, 2)) // expect: TT
print(t(1, 2.5)) // expect: TU
print(t(1, "a")) // expect: TU
print(u(1)) // expect: C
print(v([1])) // expect: C
print(w([1])) // expect: [N]
print(over(1), over(2.5), over("a")) // expect: 1 3 3
do { let z = [1, 2].map(f); print(z) } // expect: ["Int", "Int"]
do { let z = [1, 2].map { f($0) }; print(z) } // expect: ["Int", "Int"]
do { let z = [1.5].map(over); print(z) } // expect: [3]
print(f(nil)) // expect: Int?
print(f([1])) // expect: T
print(f((1, 2))) // expect: Any
print(r([1])) // expect: Any
print(r(o as Any)) // expect: Any
print(k(nil as Int?)) // expect: T?

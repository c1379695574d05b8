// Swift would rather convert within a function than convert the function.
class A { var n: String { "A" } }
class B: A { override var n: String { "B" } }
protocol P {}
extension Int: P {}

// A parameter, or a result, that converts counts against the function.
func f(_ x: any P) -> String { "any P" }
func f<T>(_ x: T) -> String { "T" }
let xs = [1, 2]
let o: Int? = 1
print((f as (Int) -> String)(1), xs.map(f), o.map(f) ?? "-", f(1), [1].map(f))

func g(_ x: A) -> String { "A" }
func g<T>(_ x: T) -> String { "T" }
let bs = [B()]
print((g as (B) -> String)(bs[0]), bs.map(g), [B()].map(g), g(bs[0]))

func make(_ x: Int) -> any P { 1 }
func make(_ x: Int) -> Int { 2 }
let made: (Int) -> any P = make
print(made(1))

func born(_ i: Int) -> B { B() }
func born<T>(_ i: T) -> A { A() }
let bear: (Int) -> A = born
print(bear(1).n)

func within(_ x: any P) -> (any P) -> String { { _ in "any P" } }
func within<T>(_ x: T) -> (T) -> String { { _ in "T" } }
let inner: (Int) -> (Int) -> String = within
print(inner(1)(2), within(1)(2))

func show(_ x: Any) -> String { "any" }
func show(_ x: Int) -> String { "int" }
print(xs.map(show), ["a"].map(show))

// expect: T ["T", "T"] T any P ["any P"]
// expect: T ["T"] ["A"] A
// expect: 1
// expect: A
// expect: T any P
// expect: ["int", "int"] ["any"]

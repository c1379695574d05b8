// A loop may say of which type its elements are to be: Optionals, values of any type, of a superclass or of a protocol.
let numbers = [1, 2]
for x: Any in numbers { print(x) }
// expect: 1
// expect: 2
for x: Int? in numbers { print(x as Any) }
// expect: Optional(1)
// expect: Optional(2)
for x: Int? in 0..<2 { print(x ?? -1) }
// expect: 0
// expect: 1
for x: Any in stride(from: 0, to: 4, by: 2) { print(x) }
// expect: 0
// expect: 2
for x: any Equatable in "ab" { print(x) }
// expect: a
// expect: b
class A { var n = 1 }
class B: A {}
for a: A in [B(), B()].reversed() { print(a.n) }
// expect: 1
// expect: 1
protocol P { func f() -> Int }
extension Int: P { func f() -> Int { self * 2 } }
for p: any P in numbers where p.f() > 2 { print(p.f()) }
// expect: 4
for var x: Int? in numbers { x = nil; print(x as Any) }
// expect: nil
// expect: nil

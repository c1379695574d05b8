// A name that a condition binds may be bound anew by a later one of the same 'if', 'while' or 'guard'.
let a: Int?? = 3
if let a, let a { print(a) }
// expect: 3
let b: Int??? = 3
if let b, let c = b, let b, let b { print(b + 1, c as Any) }
// expect: 4 Optional(3)
func f(_ x: Int??) -> Int { if let x, let x, x > 1 { return x } else { return x == nil ? 0 : 1 } }
print(f(nil), f(.some(nil)), f(1), f(2))
// expect: 0 1 1 2
func g(_ x: Int??) -> Int {
    guard let x, let x else { return 0 }
    return x
}
print(g(4), g(.some(nil)))
// expect: 4 0
if let a, case let h = { a }, case let a = a.map({ $0 + 1 }) { print(h() as Any, a as Any) }
// expect: Optional(3) Optional(4)
var n: Int?? = 0
while let n, let m = n, let n, n < 3 { print(m + n); break }
// expect: 0

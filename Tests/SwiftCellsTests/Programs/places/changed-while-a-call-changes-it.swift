func with(_ x: inout Int, _ f: () -> Void) { x += 1; f(); x += 1 }
class C { var n = 1 }
func both(_ x: inout Int, _ y: inout Int) { x += 1; y += 2 }
var x = 1
with(&x) { print("calls that leave it alone are fine") }
let c = C(), d = C()
both(&c.n, &d.n)
print(x, c.n, d.n)
let same = c
both(&c.n, &same.n) // fails: This variable is used while it is being changed
// expect: calls that leave it alone are fine
// expect: 3 2 3

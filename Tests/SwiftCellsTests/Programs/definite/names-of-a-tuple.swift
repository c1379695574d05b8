let (a, b): (Int, String)
if Bool.random() { a = 1; b = "x" } else { a = 1; b = "x" }
print(a, b)
func f() { let (x, y): (Int, Int); x = 1; print(x); y = 2; print(y) }
f()
// expect: 1 x
// expect: 1
// expect: 2

func f() { for i in 0..<3 { let x: Int; if i == 1 { x = 1 } else { x = 2 }; print(x) } }
f()
// expect: 2
// expect: 1
// expect: 2

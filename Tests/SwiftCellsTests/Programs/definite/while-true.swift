func f() { let x: Int; while true { x = 1; break }; print(x) }  // expect: 1
f()

func f() { let x: Int; var i = 0; outer: while true { i += 1; for j in 0..<3 { if i * j == 2 { x = i; break outer } } }; print(x) }  // expect: 1
f()

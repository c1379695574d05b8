func f() { let x: Int; outer: for i in 0... { for j in 0..<3 { if i * j == 2 { x = i; break outer } } }; print(x) }  // error: 'x' is used before it has a value
f()

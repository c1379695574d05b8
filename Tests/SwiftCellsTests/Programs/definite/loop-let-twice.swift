func f() { let x: Int; for _ in 0..<3 { x = 1 } }  // error: 'x' is a constant, and has a value already
f()

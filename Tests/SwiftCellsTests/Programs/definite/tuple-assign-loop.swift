func f() { let a: Int, b: Int; for _ in 0..<2 { (a, b) = (1, 2) } }  // error: 'a' is a constant, and has a value already  // error: 'b' is a constant, and has a value already
f()

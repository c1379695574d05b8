func f() { let x: Int; for _ in 0..<3 { x = 1; break } }
f()

func f() { let x: Int; while true { if Bool.random() || true { x = 1; break } }; print(x) }  // expect: 1
f()

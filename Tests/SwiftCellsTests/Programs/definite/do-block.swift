func f() { let x: Int; do { x = 1 }; print(x) }  // expect: 1
f()

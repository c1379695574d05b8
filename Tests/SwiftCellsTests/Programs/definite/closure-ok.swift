func f() { let x: Int; x = 1; let g = { x }; print(g()) }  // expect: 1
f()

func f() { let x: Int; let g = { x }; x = 1; print(g()) }  // error: 'x' is used before it has a value
f()

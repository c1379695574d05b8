func f() { var g: () -> Int; let x = 3; g = { x }; print(g()) }  // expect: 3
f()

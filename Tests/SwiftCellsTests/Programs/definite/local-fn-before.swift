func f() { let x: Int; func g() -> Int { x }; x = 1; print(g()) }  // expect: 1
f()

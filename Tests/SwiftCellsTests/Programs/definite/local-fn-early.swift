func f() { let x: Int; func g() -> Int { x }; print(g()); x = 1 }  // error: 'x' is used before it has a value
f()

func f() { let x: Int; func g() -> Int { x }; let k = g; x = 1; print(k()) }  // error: 'x' is used before it has a value
f()

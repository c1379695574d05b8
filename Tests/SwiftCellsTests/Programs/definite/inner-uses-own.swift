func f() { func g() { let y: Int; print(y) }; g() }  // error: 'y' is used before it has a value
f()

func f() { let x: Int?; print(x as Any) }  // error: 'x' is used before it has a value
f()

func f() { var x: Int; x += 1; print(x) }  // error: 'x' is used before it has a value  // error: 'x' is used before it has a value
f()

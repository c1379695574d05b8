func f() { var x: Int; let g = { x = 1 }; g(); print(x) }  // error: 'x' is used before it has a value  // error: 'x' is used before it has a value
f()

func f() { var x: Int; func g() { x = 2 }; g(); print(x) }  // error: 'x' is used before it has a value  // error: 'x' is used before it has a value
f()

func f() { let x: Int; let g = { x = 1 }; g() }  // error: A constant cannot be given its value inside a closure
f()

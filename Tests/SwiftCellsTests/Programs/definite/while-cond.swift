func f(_ c: Bool) { let x: Int; while c { x = 1; break }; print(x) }  // error: 'x' is used before it has a value
f(true)

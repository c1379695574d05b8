func f(_ c: Bool) { let x: Int; if c && { true }() { x = 1 } else { x = 2 }; print(x) }  // expect: 1
f(true)

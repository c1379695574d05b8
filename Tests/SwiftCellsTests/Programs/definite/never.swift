func f(_ n: Int) { let x: Int; if n > 0 { x = 1 } else { fatalError("no") }; print(x) }  // expect: 1
f(3)

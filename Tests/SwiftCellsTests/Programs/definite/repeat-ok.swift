func f() { var x: Int; repeat { x = 5 } while x < 3; print(x) }  // expect: 5
f()

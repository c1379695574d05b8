func f() { let a: Int, b: Int; (a, b) = (1, 2); print(a, b) }  // expect: 1 2
f()

func f(_ n: Int) { let x: Int; switch n { case 0: x = 1; case 1: x = 2; default: x = 3 }; print(x) }  // expect: 2
f(1)

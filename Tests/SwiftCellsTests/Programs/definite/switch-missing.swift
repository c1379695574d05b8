func f(_ n: Int) { let x: Int; switch n { case 0: x = 1; case 1: break; default: x = 3 }; print(x) }  // error: 'x' is used before it has a value
f(1)

func f(_ n: Int) { let x: Int; switch n { case 0: print("z"); fallthrough; default: x = 3 }; print(x) }
f(0)
// expect: z
// expect: 3

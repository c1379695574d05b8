func f(_ n: Int) { var i = 0; let x: Int; repeat { i += 1; if i < n { continue }; x = 1; break } while true; print(x) }  // expect: 1
f(3)

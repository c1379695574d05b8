func f(_ n: Int?) { let x: Int; guard let n else { x = 0; print(x); return }; x = n; print(x) }
f(3)
f(nil)
// expect: 3
// expect: 0

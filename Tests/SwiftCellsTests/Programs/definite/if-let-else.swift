func f(_ n: Int?) { let x: String; if let n, n > 2 { x = "a" } else if n == nil { x = "b" } else { x = "c" }; print(x) }
f(3); f(nil); f(1)
// expect: a
// expect: b
// expect: c

func f() { let x: Int; func g() -> Int { h() + 1 }; func h() -> Int { x }; print(g()); x = 3 }  // error: 'x' is used before it has a value
f()

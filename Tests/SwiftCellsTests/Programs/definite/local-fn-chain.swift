func f() { let x: Int; func g() -> Int { h() + 1 }; func h() -> Int { x }; x = 3; print(g()) }  // expect: 4
f()

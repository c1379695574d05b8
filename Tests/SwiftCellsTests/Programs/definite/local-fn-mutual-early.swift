func f() { let x: Int; func g(_ n: Int) -> Int { n == 0 ? x : h(n - 1) }; func h(_ n: Int) -> Int { g(n) }; print(h(2)); x = 3 }  // error: 'x' is used before it has a value
f()

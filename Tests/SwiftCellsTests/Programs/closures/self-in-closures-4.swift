struct T { var n = 0; func f() -> () -> Int { { n + 1 } } }
print(T(n: 2).f()())
// expect: 3

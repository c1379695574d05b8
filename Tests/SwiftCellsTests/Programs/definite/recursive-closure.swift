func f() { var fact: (Int) -> Int; fact = { n in n <= 1 ? 1 : n * fact(n - 1) }; print(fact(4)) }  // error: 'fact' is used before it has a value
f()

func f() { var x: Int
    let g = { x = 1 }  // error: 'x' is used before it has a value
    g()
    print(x) }  // error: 'x' is used before it has a value
f()

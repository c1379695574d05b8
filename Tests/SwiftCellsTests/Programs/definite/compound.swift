func f() { var x: Int
    x += 1  // error: 'x' is used before it has a value
    print(x) }
f()

func g(_ x: inout Int) { x = 1 }
func f() { var x: Int
    g(&x)  // error: 'x' is used before it has a value
    print(x) }
f()

func f() { var x: Int
    func g() { x = 2 }
    g()  // error: 'x' is used before it has a value
    print(x) }
f()

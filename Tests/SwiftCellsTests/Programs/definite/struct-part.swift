struct P { var a: Int
    var b: Int }
func f() { var p: P
    p.a = 1  // error: 'p' is used before it has a value
    p.b = 2
    print(p.a) }
f()

func f(_ n: Int) { var i = 0
    var x: Int
    repeat { i += 1
    if i > n { continue }
    x = i } while x < 3  // error: 'x' is used before it has a value
    print(x) }
f(3)

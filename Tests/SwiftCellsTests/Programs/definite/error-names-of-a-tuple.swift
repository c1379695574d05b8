func f() { let (x, y): (Int, Int); x = 1; print(x + y) } // error: 'y' is used before it has a value.
f()

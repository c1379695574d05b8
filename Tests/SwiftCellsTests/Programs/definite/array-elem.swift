func f() { var a: [Int]; a[0] = 1 }  // error: 'a' is used before it has a value
f()

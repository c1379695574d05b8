func inc(_ n: inout Int) { n += 1 }
let a = 1
inc(&a)  // error: 'a' is a constant, so it cannot be passed with '&'.

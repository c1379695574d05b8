let n = 1
let f = { n += 1 }  // error: 'n' is a constant, so it cannot be changed.

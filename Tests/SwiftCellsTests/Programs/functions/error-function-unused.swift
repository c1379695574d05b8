func f() {}
f  // error: A function is named here, and not called.
let xs = [1]
xs.sorted  // error: 
let g = { 5 }
g  // error: A function is named here

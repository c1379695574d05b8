func f(_ x: Int) {}
f(1, 2)  // error: 'f' takes one argument, and 2 are given.

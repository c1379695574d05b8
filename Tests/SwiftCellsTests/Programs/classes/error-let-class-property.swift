class A { let x = 1 }
let a = A()
a.x = 2  // error: 'x' is a constant, so it cannot be assigned to.

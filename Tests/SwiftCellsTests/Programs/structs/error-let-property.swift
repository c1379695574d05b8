struct P { let x: Int }
var p = P(x: 1)
p.x = 2  // error: 'x' is a constant, so it cannot be assigned to.

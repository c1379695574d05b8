struct P { var x = 1; mutating func up() { x += 1 } }
let p = P()
p.up()  // error: 'p' is a constant, so it cannot be changed by 'up'.
p.x = 4  // error: 'p' is a constant, so it cannot be assigned to.

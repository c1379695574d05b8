struct Counter { var n = 0; mutating func up() { n += 1 } }
let c = Counter()
c.up()  // error: is a constant

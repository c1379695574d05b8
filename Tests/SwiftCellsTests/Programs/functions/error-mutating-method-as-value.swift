struct C { var n = 0; mutating func up() { n += 1 } }
let u = C.up // error: A mutating method cannot be used as a value; call it.

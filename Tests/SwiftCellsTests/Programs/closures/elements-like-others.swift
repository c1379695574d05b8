let mixed = [{ (x: Double) in x }, { $0 * 2 }] // error: does not take the types of this closure's parameters
let wide = [{ (n: Int) in n &+ 1 }, { $0 &* 2 }] // error: does not take the types of this closure's parameters

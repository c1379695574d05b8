let t = (x: 1, x: 2) // error: Two parts of this tuple are named 'x'
let u: (a: Int, a: Int) = (1, 2) // error: Two parts of this tuple are named 'a'

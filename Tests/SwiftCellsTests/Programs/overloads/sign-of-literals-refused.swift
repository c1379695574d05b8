let n = 3
let a = -(7) // error: ambiguous
let b = -max(3, 6) // error: ambiguous
let c = [1, 2].map { -$0 } // error: ambiguous
let e = [-(1), n] // error: ambiguous
let f = Double(-(7)) // error: ambiguous
let g = n > 1 ? -(2) : 3 // error: ambiguous
let h = -([2].min() ?? 9) // error: ambiguous
let k = -{ 4 }() // error: ambiguous
let m = [1, 2].reduce(0) { $0 + -$1 } // error: ambiguous
print("\(-(7))") // error: ambiguous
func same<T>(_ a: T, _ b: T) -> T { a }
let q1 = n > 2 ? -(1) : min(2, 3) // error: ambiguous
let q2 = same({ 6 }(), -(3)) // error: ambiguous
let q3 = if n > 2 { n } else { -(5) } // error: ambiguous
let q4 = switch n { case 1: n; default: -(2) } // error: ambiguous
let q5 = same(min(1, 2), -(3)) // error: ambiguous
let q6 = n > 2 ? -(1) : [1, 2].reduce(0, +) // error: ambiguous

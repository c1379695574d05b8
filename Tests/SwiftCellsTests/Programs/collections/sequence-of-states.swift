import Foundation
let seq = sequence(state: 1) { (n: inout Int) -> Int? in n *= 2; return n < 50 ? n : nil }; print(Array(seq)); print(Array(sequence(state: (0, 1)) { s -> Int? in let r = s.0; s = (s.1, s.0 + s.1); return r < 20 ? r : nil }))
// expect: [2, 4, 8, 16, 32]
// expect: [0, 1, 1, 2, 3, 5, 8, 13]

// Functions of numbers with a fraction are given such.
import Foundation
let n = 2
print(sqrt(n))  // error: 'sqrt' cannot be called with (Int). // note: Write sqrt(Double(n)).

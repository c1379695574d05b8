import Foundation
let n = 3
let a = pow(2, 3) // error: Decimal numbers
print(pow(10, n)) // error: Decimal numbers
print([1.0, 2].map { pow($0, 2) }) // error: Decimal numbers
print((1...3).map { pow(2, $0) }) // error: Decimal numbers
print(pow(3, 2) + pow(4, 2)) // error: Decimal numbers
if pow(2, 3) > 4 { print("y") } // error: Decimal numbers
do { let v = [0.5, 1.5].map { pow($0, 2) }.reduce(0, +); print(v) } // error: Swift takes this 'pow' for one of Decimal numbers
do { let v = zip([0.5, 1.5], [1, 2.0]).map { pow($0 - $1, 2) }.reduce(0, +); print(v) } // error: Swift takes this 'pow' for one of Decimal numbers

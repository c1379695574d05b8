// With Foundation there is C's abs for Int32 as well, which Swift takes where fewer literals are of another type than usual.
import Foundation
let d = 2.5, i = 3, k: Int32 = -5
print([d, 3, abs(4)], [2.5, 3, abs(4)], [d, abs(4)], [abs(4), 3])
print(abs(k), abs(k) + 1, abs(-4), abs(-4.5), abs(4) + d, max(abs(4), d), type(of: abs(4)))
print([-1, 2].map { abs($0) }, [-1.5].map { abs($0) }, [-1, 2].map(abs), (0..<3).map { abs($0 - 1) })
print([3, -1, 2].sorted { abs($0) < abs($1) }, [3, -1, 2].reduce(0) { $0 + abs($1) }, abs(2.5 - 3) < 1e-9)
// expect: [2.5, 3, 4] [2.5, 3, 4] [2.5, 4.0] [4, 3]
// expect: 5 6 4 4.5 6.5 4.0 Int
// expect: [1, 2] [1.5] [1, 2] [1, 0, 1]
// expect: [-1, 2, 3] 6 false

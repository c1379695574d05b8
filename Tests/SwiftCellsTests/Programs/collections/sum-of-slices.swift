import Foundation
let a = [1, 2, 3]; print(a[1...] + [5]); print(a.dropFirst() + [7]); let e: [Int] = a.dropFirst() + [7]; print(e, (1...3) + [4]); var c = [0, 0, 1]; c = c[1...] + [5]; print(c)
// expect: [2, 3, 5]
// expect: [2, 3, 7]
// expect: [2, 3, 7] [1, 2, 3, 4]
// expect: [0, 1, 5]

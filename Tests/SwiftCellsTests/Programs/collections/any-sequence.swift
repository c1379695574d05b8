import Foundation
let any = AnySequence([1, 2, 3]); for x in any { print(x, terminator: " ") }; print(any.map { $0 * 2 }, Array(any))
// expect: 1 2 3 [2, 4, 6] [1, 2, 3]

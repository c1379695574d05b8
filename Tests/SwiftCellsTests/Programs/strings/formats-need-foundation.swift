// What String(format:) writes are numbers; texts and truth values join them with Foundation.
let number: any CVarArg = 3
print(number)
print("x" is any CVarArg, true is any CVarArg, 2.5 is any CVarArg)
// ---
import Foundation
let text: any CVarArg = "x"
print(text, String(format: "%d %5d|%ld %@", true, true, false, "text"))
print("x" is any CVarArg, true is any CVarArg)

// swiftc: skip compared programs import Foundation
// expect: 3
// expect: false false true
// expect: x 1     1|0 text
// expect: true true

// Without Foundation a text is none of the values that formats take.
// swiftc: skip compared programs import Foundation
let text: any CVarArg = "x" // error: 'any CVarArg' is wanted

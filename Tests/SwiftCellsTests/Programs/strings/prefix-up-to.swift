import Foundation
let s = "swift"; let i = s.index(s.startIndex, offsetBy: 2); print(s.prefix(upTo: i), s.prefix(through: i), s.suffix(from: i)); let sub = s.dropFirst(1); print(sub.unicodeScalars.map { $0.value }.reduce(0, +), sub.utf16.count)
// expect: sw swi ift
// expect: 442 4

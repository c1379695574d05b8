import Foundation
let s = "  key = value "; print(s.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }); print(s.trimmingCharacters(in: CharacterSet(charactersIn: " k"))); print("a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")))
// expect: ["key", "value"]
// expect: ey = value
// expect: ["a", "b", "c"]

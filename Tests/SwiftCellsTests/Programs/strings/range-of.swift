import Foundation
let t = "hello world"; if let r = t.range(of: "wor") { print(t[r], t[r.upperBound...], t[..<r.lowerBound]) }; print(t.range(of: "zzz") as Any)
// expect: wor ld hello 
// expect: nil

import Foundation
print(Double(exactly: 5)!, Float(exactly: 0.1) as Any, Float(exactly: 0.5)!, Double(exactly: Int.max) as Any)
// expect: 5.0 nil 0.5 nil

import Foundation
let a = [10, 20, 30]; print(a.index(0, offsetBy: 2), a.index(0, offsetBy: 2, limitedBy: 3)!, a.index(0, offsetBy: 5, limitedBy: 3) as Any, a.index(2, offsetBy: -3, limitedBy: 0) as Any)
// expect: 2 2 nil nil

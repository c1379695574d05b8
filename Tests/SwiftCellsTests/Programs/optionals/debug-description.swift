import Foundation
let o: Int? = 3; print(o.debugDescription, (nil as String?).debugDescription, 1.5.debugDescription, Float(2).debugDescription, Optional("q").debugDescription)
// expect: Optional(3) nil 1.5 2.0 Optional("q")

let narrow: (Int?) -> Void = { (number: Int) in print(number) }  // error: This closure does not fit '(Int?) -> Void'
let other: (Int) -> Void = { (number: Double) in print(number) }  // error: This closure does not fit '(Int) -> Void'
let changed: (inout Int) -> Void = { (number: inout Int?) in number = 3 }  // error: This closure does not fit '(inout Int) -> Void'

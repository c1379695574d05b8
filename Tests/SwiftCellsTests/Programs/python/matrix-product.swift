let a = 1, b = 2
let c = a @ b  // error: There is no operator '@' in Swift

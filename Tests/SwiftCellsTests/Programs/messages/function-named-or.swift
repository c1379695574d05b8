func or (_ a: Bool, _ b: Bool) -> Bool { a || b }
let x = (1, 2  // error: Expected ')' to end tuple

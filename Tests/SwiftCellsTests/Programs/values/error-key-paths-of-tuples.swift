// A part that a tuple does not have.
let a = \(Int, Int).2 // error: has no member
let b = \(a: Int, Int).b // error: has no member

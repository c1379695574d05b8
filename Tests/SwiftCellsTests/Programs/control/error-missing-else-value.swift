let n = 1
let x: Int = if n > 0 { 1 }  // error: Used as a value, each branch must be one expression, and there must be an 'else' or a case

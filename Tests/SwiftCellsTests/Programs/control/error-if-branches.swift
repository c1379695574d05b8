let n = 1
let x = if n > 0 { 1 } else { "a" }  // error: This is of type 'String', and 'Int' is wanted.

let n = 1
let x = if n > 0 { 1 } else { "a" }  // error: The branches give 'Int' and 'String'

let c = true
let m = if c { 10.0 } else { 1 }  // error: all must give the same type
let n = switch c { case true: 1; default: 2.5 }  // error: all must give the same type
let w: Double = if c { 10.0 } else { 1 }

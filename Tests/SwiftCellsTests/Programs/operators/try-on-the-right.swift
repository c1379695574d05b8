func f() throws -> Int { 1 }
let a = 1 + try f()  // error: 'try' cannot stand to the right of '+'
let b = try f() + try f()  // error: 'try' cannot stand to the right of '+'

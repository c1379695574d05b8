func f(_ x: Int = if Bool.random() { 1 } else { 2 }) -> Int { x } // error: cannot be the default value of a parameter

func f(_ x: Int) { x += 1 }  // error: 'x' is a parameter, so it cannot be changed.

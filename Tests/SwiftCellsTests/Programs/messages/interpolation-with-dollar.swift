print($"x is {x}")  // error: In Swift values are put into a string with \(…) // note: Write "x is \(x)"

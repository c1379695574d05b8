let f: (Int) -> Int = { a, b in a }  // error: This closure has 2 parameters, and '(Int) -> Int' has one parameter.

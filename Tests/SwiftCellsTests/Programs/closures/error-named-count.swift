let f: (Int) -> Int = { a, b in a }  // error: This closure does not fit '(Int) -> Int'.

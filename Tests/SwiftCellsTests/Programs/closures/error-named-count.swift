let f: (Int) -> Int = { a, b in a }  // error: This closure has 2 parameters, 'a' and 'b', and is given one value, of type 'Int'.

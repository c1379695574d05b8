let s: [Int] = [1, "a"]  // error: This is of type 'String', and 'Int' is wanted

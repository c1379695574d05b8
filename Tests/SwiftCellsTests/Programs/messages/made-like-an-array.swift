let rows = [[Int]](repeating: 0, count: 3)  // error: This is of type 'Int', and '[Int]' is wanted. // at: 0

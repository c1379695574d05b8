func f() -> Int, Int { (1, 2) }  // error: Unexpected ', Int' in function // note: Several results stand in parentheses: func f() -> (Int, Int)

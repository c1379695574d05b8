let f: (Int, Int) -> Int = { $0 }  // error: This closure uses no '$1', and '(Int, Int) -> Int' has 2 parameters. // note: { a, _ in … }

let f: (Int, Int) -> Int = { $0 }  // error: This closure uses no '$1', and is given 2 values, of types 'Int' and 'Int'. // note: { a, _ in … }

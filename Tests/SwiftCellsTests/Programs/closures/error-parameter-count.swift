let f: (Int, Int) -> Int = { $0 }  // error: This closure does not fit '(Int, Int) -> Int'.

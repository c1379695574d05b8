let f: (Int) -> String = { $0 + 1 }  // error: This closure does not fit '(Int) -> String'.

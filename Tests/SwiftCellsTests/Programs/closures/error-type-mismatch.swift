let f: (Int) -> String = { $0 + 1 }  // error: This is of type 'Int', and 'String' is wanted. // at: $0 + 1

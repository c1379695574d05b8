func f(_ x: Int) -> Int { if x > 0 { return 1 } }  // error: This function must return 'Int' on every path, and there is one without 'return'.

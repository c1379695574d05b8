func f(_ x: int) -> Int { 1 }  // error: There is no type named 'int'

func f(_ x: int) -> int { x }  // error: There is no type named 'int'

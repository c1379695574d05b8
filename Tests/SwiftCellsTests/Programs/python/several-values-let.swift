let a, b = 1, 2  // error: In Swift several names stand in parentheses. // note: Write let (a, b) = (1, 2)

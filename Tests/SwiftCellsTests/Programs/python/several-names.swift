a, b = 1, 2  // error: In Swift several names stand in parentheses. // note: Write (a, b) = (1, 2)

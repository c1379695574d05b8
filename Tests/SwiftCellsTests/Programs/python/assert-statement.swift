let x = 3
assert x > 2, "small"  // error: In Swift 'assert' takes what it checks in parentheses. // note: Write assert(x > 2, "small").

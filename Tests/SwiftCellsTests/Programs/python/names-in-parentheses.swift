let (x, y) = 1, 2  // error: In Swift several values stand in parentheses // note: Write let (x, y) = (1, 2)

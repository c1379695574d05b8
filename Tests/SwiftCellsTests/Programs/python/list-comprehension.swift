let xs = [x * 2 for x in [1, 2, 3] if x > 1]  // error: Swift has no list comprehensions // note: Write [1, 2, 3].filter { x in x > 1 }.map { x in x * 2 }

let xs = [x * 2 for x in [1, 2, 3]]  // error: Swift has no list comprehensions

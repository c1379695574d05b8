let h = [1, "a"]  // error: The elements of an array must be of one type, and these are 'Int', 'String'

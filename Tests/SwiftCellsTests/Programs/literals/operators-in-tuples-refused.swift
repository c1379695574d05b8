do { let v = [(1, 1 + 2), (2, 2.5 * 2)]; print(v) } // error: The elements of an array must be of one type, and these are

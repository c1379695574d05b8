let values = [1, "a"]  // error: must be of one type

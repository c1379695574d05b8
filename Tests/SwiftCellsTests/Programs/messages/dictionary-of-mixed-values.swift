let d = ["a": 1, "b": "2"]  // error: The values of a dictionary must be of one type, and these are 'Int', 'String'.

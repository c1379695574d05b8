let d = {"a": 1, "b": 2}  // error: In Swift a dictionary stands in square brackets. // note: Write ["a": 1, "b": 2]

var d = ["a": 1]
d["b"] = "two"  // error: This is of type 'String', and 'Int?' is wanted.

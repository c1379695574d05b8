var a = [1, 2]
a.append("3")  // error: This is of type 'String', and 'Int' is wanted.

let s = str(3)  // error: There is no 'str' in Swift.

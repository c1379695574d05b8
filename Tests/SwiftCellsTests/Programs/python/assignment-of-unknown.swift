x = len(y)  // error: There is nothing named 'x' here to assign to. // error: There is no 'len' in Swift.

for i in range(3) { print(i) }  // error: There is no 'range' in Swift.

Task { print(1) }  // error:

let x = 3  # three  // error: In Swift a comment begins with

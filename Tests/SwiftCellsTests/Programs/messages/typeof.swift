let x = typeof 5  // error: In Swift this is type(of: 5)

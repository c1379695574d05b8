let f = lambda x: x * 2  // error: In Swift a lambda is a closure

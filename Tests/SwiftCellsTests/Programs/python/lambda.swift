let f = lambda x: x * 2  // error: In Swift a lambda is a closure // note: Write { x in x * 2 } // at: lambda x: x * 2

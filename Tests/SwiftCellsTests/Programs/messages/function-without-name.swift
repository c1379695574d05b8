let f = func(x: Int) -> Int { return x }  // error: In Swift a function without a name is a closure // note: Write { (x: Int) in … }

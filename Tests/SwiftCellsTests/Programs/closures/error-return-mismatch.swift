let r = [1, 2].map { (x: Int) -> String in x }  // error: 'map' cannot be called with (_).

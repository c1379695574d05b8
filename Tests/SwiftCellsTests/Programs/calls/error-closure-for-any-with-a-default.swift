// Where no parameter needs an argument, one that is no function takes none; a function behind one of any type takes the closure.
func plain(_ x: Int = 0, _ y: Any = 1) {}
plain { 5 }  // error: The arguments of 'plain' are not in the right order.
func other(_ x: Any, _ y: (() -> Int)? = nil) {}
other { 5 }  // error:

func f(_ x: Int) rethrows {}  // error: 'rethrows' needs a parameter that is a function which throws.
func g(_ h: () -> Void) rethrows { h() }  // error: 'rethrows' needs a parameter

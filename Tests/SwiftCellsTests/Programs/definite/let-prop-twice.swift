struct A { let n: Int; init() { n = 1; n = 2 } }  // error: 'n' is a constant, and has a value already

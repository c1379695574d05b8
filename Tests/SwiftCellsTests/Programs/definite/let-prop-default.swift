struct A { let n = 1; init() { n = 2 } }  // error: 'n' is a constant, so it cannot be assigned to

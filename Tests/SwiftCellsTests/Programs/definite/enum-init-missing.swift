enum A { case a, b; init(_ n: Int) { if n == 0 { self = .a } } }  // error: This initialiser must make 'self' one of the cases on every path

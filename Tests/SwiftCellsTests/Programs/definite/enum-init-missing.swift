enum A { case a, b; init(_ n: Int) { if n == 0 { self = .a } } }  // error: This initialiser must call self.init on every path

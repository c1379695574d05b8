struct A { let n: Int; init(_ k: Int) { n = k }; init(s: String) { if s.isEmpty { self.init(1) } } }  // error: This initialiser must call self.init on every path

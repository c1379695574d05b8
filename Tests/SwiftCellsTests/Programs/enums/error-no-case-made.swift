enum E { case a, b; init() {} } // error: This initialiser must make 'self' one of the cases on every path, as in self = .name
enum F { case a, b; init(_ n: Int) { if n == 1 { self = .a; return }; print(n) } } // error: This initialiser must make 'self' one of the cases on every path, as in self = .name
enum G { case a; init?(_ n: Int) { return nil } }
enum H { case a; init() { self.init(1) }; init(_ n: Int) { self = .a } }

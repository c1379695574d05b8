protocol P { init(x: Int); var x: Int { get set } }
extension P { init() {} } // error: This initialiser must call self.init on every path
extension P { init(b: Int) { self.init(x: b); x += 1 } }
extension P { init(c: Int) { if c > 0 { self.init(x: c) } else { self = Self(x: 0) } } }

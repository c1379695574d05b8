class A { init() {}; init?(x: Int) { return nil } }
class B: A { override init?() { super.init() } } // error: This initialiser cannot fail: the one it overrides does not
class C: A { override init(x: Int) { super.init() } }

class A { init() {} }
class B: A { override init() { super.init(); super.init() } } // error: super.init is called a second time here
class C: A { init(_ b: Bool) { if b { super.init() }; super.init() } } // error: super.init is called a second time here
class D: A { init(_ b: Bool) { if b { super.init() } else { super.init() } } }
struct F { init() {}; init(_ x: Int) { self.init(); self.init() } }

class A {
    init() {}
    init(n: Int) {}
}
class B: A {
    var x: Int
    init(x: Int) { self.x = x }  // error: This initialiser must call super.init.
}
class C {
    init() {}
    required init(n: Int) {}
}
class D: C {
    var x = 1
    init(s: String) {}  // error: This initialiser must call super.init.
    required init(n: Int) { super.init(n: n) }
}
class E { private init() {} }
class F: E {}
let f = F()  // error: 'F' has no initialiser that can be called.

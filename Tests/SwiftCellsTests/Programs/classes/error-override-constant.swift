class A { var n = 1; let k = 2; var s: String; init(s: String) { self.s = s; n = 5; print("init", n) } ; func show() { print(n, k, s) } }
class B: A { override var n: Int { get { super.n * 10 } set { super.n = newValue + 1 } }; override var k: Int { 7 } } // error: 'k' is a constant in the superclass, so it cannot be overridden.
class C: B { override var n: Int { didSet { print("n", oldValue, n) } }; override var s: String { willSet { print("s to", newValue) } didSet { print("s from", oldValue) } } }
let a = A(s: "a"); a.show()
let b = B(s: "b"); b.n = 3; b.show()
let c = C(s: "c"); c.n = 4; c.s = "z"; c.s += "y"; c.show()
let d: A = c; d.n += 1; print(d.n)

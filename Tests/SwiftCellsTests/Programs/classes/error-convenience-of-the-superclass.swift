class A {
    init(n: Int) {}
    convenience init() { self.init(n: 1) }
}
class B: A {
    init(s: String) { super.init() }  // error: 'init()' of 'A' is a 'convenience' initialiser: a subclass calls one that is not.
}
class C: A {
    override init() { super.init(n: 2) }  // error: 'init()' overrides nothing: the one of the superclass is a 'convenience' initialiser // note: Leave 'override' out.
}
class D: A {
    init() { super.init(n: 2) }
}
class E: A {
    override convenience init() { self.init(n: 2) }  // error: 'init()' overrides nothing
}

class A { class func name() -> String { "A" }; func hi() -> String { Self.name() } }
print(type(of: A()).name(), A().hi()) // expect: A A
class B { class var k: String { "b" }; class func f() -> String { "f" } }
class C: B { override class var k: String { "c" + super.k }; override class func f() -> String { "g" + super.f() } }
print(C.k, C.f(), B.k) // expect: cb gf b

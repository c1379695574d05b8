class A { class func name() -> String { "A" }; func hi() -> String { Self.name() } } // error: members of a class itself
class B: A { override class func name() -> String { "B" } }
print(A.name(), B.name())
for a in [A(), B()] { print(type(of: a).name()) } // error: members of a class itself

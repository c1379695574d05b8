class A { func f() {} }
class B: A { func g() { print(super) }; override func f() { super.f() } } // error: 'super' stands before a member of the superclass, as in super.method(). The object itself
class C: A { func g() { let s = super; s.f() } } // error: 'super' stands before a member of the superclass, as in super.method(). The object itself

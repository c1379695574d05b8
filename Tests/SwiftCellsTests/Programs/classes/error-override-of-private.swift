class A { private func f() {} }
class B: A { override func f() {} }  // error: There is no 'f()' in a superclass to override

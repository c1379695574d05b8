class A { func f() {} }
class B: A { override func g() {} }  // error: There is no 'g()' in a superclass to override.

class A { final func f() {} }
class B: A { override func f() {} }  // error: 'f()' is final in the superclass.

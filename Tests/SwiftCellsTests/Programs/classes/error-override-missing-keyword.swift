class A { func f() {} }
class B: A { func f() {} }  // error: 'f()' is in the superclass already: write 'override' to replace it.

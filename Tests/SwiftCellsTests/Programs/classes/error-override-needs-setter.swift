class A { var n = 1 }
class B: A { override var n: Int { 2 } } // error: 'n' can be set in the superclass, so it needs a setter here.

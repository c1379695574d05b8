class A { final var n = 1 }
class B: A { override var n: Int { 2 } } // error: 'n' is final in the superclass. // error: 'n' can be set in the superclass, so it needs a setter here.

class A { init() {} }
class B: A { var y: Int; override init() { super.init(); y = 1 } }  // error: 'y' must have a value before super.init is called.

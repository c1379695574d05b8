class A { var x: Int; init(x: Int) { self.x = x } }
class B: A { var y: Int; init(y: Int) { self.y = y } }  // error: This initialiser must call super.init.

class A { var n: Int; init() { } } // error: 'n' has no value when this initialiser ends.
class B: A { override var n: Int { get { 2 } set {} } }

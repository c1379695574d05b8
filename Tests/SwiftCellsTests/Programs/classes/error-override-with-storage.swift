class A { var n = 1 }
class B: A { override var n = 2 } // error: A stored property cannot override another: give 'n' a getter, or observers.

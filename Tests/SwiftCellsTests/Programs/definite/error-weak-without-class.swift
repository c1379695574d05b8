weak var x: Int? // error: A variable that is weak must be of a class
unowned var y: String // error: A variable that is unowned must be of a class
class C {}
weak var z: C?

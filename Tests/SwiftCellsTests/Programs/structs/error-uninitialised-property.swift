struct P {
    var x: Int
    var y: Int
    init(x: Int) { self.x = x }  // error: 'y' has no value when this initialiser ends.
}

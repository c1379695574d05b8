struct S {
    let x: Int
    init() { self.init(x: 1); x = 2 }  // error: 'x' is a constant, and has a value already.
    init(x: Int) { self.x = x }
}

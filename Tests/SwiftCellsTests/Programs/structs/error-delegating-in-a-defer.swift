struct Delegating {
    var x: Int
    init(x: Int) { self.x = x }
    init() {
        self.init(x: 1)
        defer { self.init(x: 2) }  // error: 'self.init' cannot be called inside a closure or a 'defer'.
    }
}

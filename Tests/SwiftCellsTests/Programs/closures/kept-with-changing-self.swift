struct Counter {
    var n = 0
    mutating func add() {
        [1, 2].forEach { self.n += $0 }
        let later = { self.n += 1 }  // error: cannot use the 'self' of a method
        later()
    }
}

let texts = ["1", "x"]
let w = texts.compactMap { s in
    guard let n = Int(s) else { return nil } // error: The first 'return' of a closure says what it gives
    return n * 2
}

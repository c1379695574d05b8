func f() {
    let a: Int
    for _ in 0..<2 { (a, _) = (1, 2) }  // error: 'a' is a constant, and has a value already
}
f()

struct A {
    let n: Int
    init() {  // error: 'n' has no value when this initialiser ends
        for _ in 0..<2 {
            n = 1  // error: 'n' is a constant, and has a value already
        }
    }
}

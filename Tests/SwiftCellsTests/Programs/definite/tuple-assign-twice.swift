func f() {
    let a: Int, b: Int
    (a, b) = (1, 2)
    (a, _) = (3, 4)  // error: 'a' is a constant, and has a value already
    print(a, b)
}
f()

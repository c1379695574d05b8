func outer() {
    defer { inner() } // error: This 'defer' calls 'inner', which uses 'k', and that is declared further down
    var k = 1
    func inner() { print(k) }
    k = 2
}
outer()

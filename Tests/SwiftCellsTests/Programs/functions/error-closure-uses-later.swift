func outer() {
    func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
    func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
    print(even(10), odd(7))
    let f = { print("x", count) } // error: 'count' is used before it is declared.
    var count = 3
    f()
}
outer()

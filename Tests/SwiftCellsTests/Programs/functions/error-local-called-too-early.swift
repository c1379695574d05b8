func outer() {
    func show() { print(total) }
    show() // error: 'show' is used before a variable that it uses is declared.
    var total = 1
    total += 1
}
outer()

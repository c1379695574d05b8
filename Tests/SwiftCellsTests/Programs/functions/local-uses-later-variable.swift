func outer() {
    func show() { print(total) }
    var total = 1
    show()
    total += 1
    show()
}
outer()
// expect: 1
// expect: 2

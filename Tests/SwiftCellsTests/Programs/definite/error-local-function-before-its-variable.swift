func change() {
    var board = [1]
    add(&board[0]) // error: 'add' is used before a variable that it uses is declared.
    var step = 1
    func add(_ x: inout Int) { x += step }
    step += 1
    add(&board[0])
    print(board)
}
func through() {
    show() // error: 'show' is used before a variable that it uses is declared.
    let number = 3
    func show() { inner() }
    func inner() { print(number) }
    show()
}
change()
through()
func fine() {
    let name = "Bob"
    greet()
    func greet() { print(name) }
}
fine()

func run() {
    func a() { print(x) }
    let f = a // error: 'a' is used before a variable that it uses is declared.
    let x = 1
    f()
}
run()

func run() {
    func a() { b() }
    func b() { print(x) }
    a() // error: 'b' is used before a variable that it uses is declared.
    let x = 1
    a()
}
run()

func run() {
    func a() { b() }
    func b() { print(x) }
    let x = 1
    a()
}
run()
// expect: 1

func run() {
    func a() { undefined(x) } // error: There is nothing named 'undefined' here.
    let x = 1
    a()
}
run()

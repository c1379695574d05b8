func outer() {
    defer { inner() }
    helper()
    let k = 1
    func inner() { print(k) }
    func helper() { print("hi") }
}
outer()
// expect: hi
// expect: 1

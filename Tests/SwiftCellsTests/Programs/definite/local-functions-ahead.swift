func outer() {
    helper()
    let k = 1
    defer { inner() }
    func inner() { print(k) }
    func helper() { print("hi") }
}
outer()
// expect: hi
// expect: 1

do {
    greet() // error: 'greet' is used before a variable that it uses is declared.
    let name = "Ann"
    func greet() { print(name) }
    greet()
}

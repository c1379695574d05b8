// A local function may be declared where control never comes: it is still used above the variables that it uses, or below them.
func behind() -> Int {
    return helper(3) // error: 'helper' is used before a variable that it uses is declared.
    func helper(_ n: Int) -> Int { n * base }
    let base = 5
}
func through(_ n: Int) -> Int {
    switch n {
    case 1: return outer() // error: 'outer' is used before a variable that it uses is declared.
    default: return 3
    }
    func outer() -> Int { inner() + 1 }
    let base = 5
    func inner() -> Int { base }
}
func unending() -> Int {
    while true {}
    let value = number() // error: 'number' is used before a variable that it uses is declared.
    func number() -> Int { base }
    let base = 5
    return value
}
func failing() -> Int {
    fatalError()
    let value = number() // error: 'number' is used before a variable that it uses is declared.
    func number() -> Int { base }
    let base = 5
    return value
}
func leaving() -> Int {
    for _ in 0..<3 {
        if true { continue }
        let value = number() // error: 'number' is used before a variable that it uses is declared.
        func number() -> Int { base }
        let base = 5
        return value
    }
    return 2
}
print(behind(), through(1), unending(), failing(), leaving())

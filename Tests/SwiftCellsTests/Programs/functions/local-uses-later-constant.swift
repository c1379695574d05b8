func outer() -> Int {
    func inner() -> Int { later + 1 }
    let later = 4
    return inner()
}
print(outer())
// expect: 5

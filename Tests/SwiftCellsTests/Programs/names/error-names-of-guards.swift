func f() {
    let c: Int? = 3
    guard let c else { return }
    let c = 4  // error: 'c' is declared already.
    print(c)
}
func g() {
    guard let c = Optional(3) else { return }
    let c: Int? = 3  // error: 'c' is declared already.
    print(c as Any)
}
func h() {
    let d = 1
    let c: Int? = 3
    guard let c else { return }
    let d = 2  // error: 'd' is declared already.
    print(c, d)
}

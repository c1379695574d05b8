func highest() -> Int { Int.max + 1 }  // error: too large
func local() -> Int {
    let high = Int.max
    return high + 1  // error: too large
}
func zero() -> Int {
    let none = 0
    return 1 / none  // error: divides by zero
}
func unsigned() -> UInt {
    let three: UInt = 3
    return three - 4  // error: too large
}
func compound() -> Int {
    var n = 5
    n /= 0  // error: divides by zero
    return n
}
func lowest() -> Int { -Int.min }  // error: too large

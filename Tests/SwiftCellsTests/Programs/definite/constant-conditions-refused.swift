func twice() {
    let s: Int
    if true { s = 1 }
    s = 2 // error: has a value already
}
func computed() -> Int {
    let s: Int
    if !false { s = 1 }
    return s // error: before it has a value
}

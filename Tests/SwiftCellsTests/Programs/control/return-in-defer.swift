func f() -> Int {
    defer { return 3 }  // error: cannot leave a 'defer'
    return 1
}

// A constant gets no value in a 'defer', also where control never comes; what the 'defer' declares itself does.
func f() -> Int {
    let x: Int
    return 3
    defer { x = 2 } // error: A constant cannot be given its value inside a 'defer'.
}
func g() -> Int {
    defer {
        let y: Int
        if Bool.random() { y = 1 } else { y = 2 }
        print(y > 0)
    }
    return 3
}

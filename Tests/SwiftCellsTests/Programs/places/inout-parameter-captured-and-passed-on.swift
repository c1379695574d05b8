func outer(_ x: inout Int) {
    func inner(_ y: inout Int) { y += x }
    inner(&x) // error: 'inner' uses 'x' by its name while this call lets it change 'x'.
}

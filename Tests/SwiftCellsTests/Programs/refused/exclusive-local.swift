func go() {
    var n = 3
    func add(_ x: inout Int) { x += n }
    add(&n) // error: 'add' uses 'n' by its name while this call lets it change 'n'.
}
go()

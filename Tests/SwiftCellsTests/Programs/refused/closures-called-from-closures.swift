func test() {
    var n = 1
    let add = { (m: inout Int) in m += n }
    let twice = { (m: inout Int) in m *= 2 }
    let both = {
        twice(&n)
        add(&n) // error: The closure that is called uses 'n' by its name while the call changes it.
    }
    both()
    var range = (low: 1, high: 2)
    let widen = { (m: inout Int) in m += range.low }
    let change = { widen(&range.high) } // error: The closure that is called uses 'range' by its name while the call changes it.
    change()
    print(n, range)
}
test()

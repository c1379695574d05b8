var total = 1
func add(_ x: inout Int, _ isTwice: Bool) {
    x += 1
    if isTwice { x += total } // fails: This variable is used while it is being changed
}
add(&total, false)
print(total)
add(&total, true)
// expect: 2

var total = 1
func add(_ x: inout Int, _ isTwice: Bool) {
    x += 1
    if isTwice { x += total } // fails: This variable is used while a call is changing it
}
add(&total, false)
print(total)
add(&total, true)
// expect: 2

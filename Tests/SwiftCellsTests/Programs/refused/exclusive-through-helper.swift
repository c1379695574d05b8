var g = 1
func f(_ x: inout Int) { x += helper() }
func helper() -> Int { g }
f(&g) // error: 'f' uses 'g' by its name while this call lets it change 'g'.

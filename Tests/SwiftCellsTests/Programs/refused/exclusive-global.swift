var g = 1
func f(_ x: inout Int) { x += g }
f(&g) // error: 'f' uses 'g' by its name while this call lets it change 'g'.
print(g)

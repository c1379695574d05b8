// A constant of the cell gets its value from the cell's own statements.
func set() { size = 2 }  // error: 'size' is a constant, so it cannot be assigned to.
struct Room { func set() { size = 3 } }  // error: 'size' is a constant, so it cannot be assigned to.
let size: Int
size = 1

var list = [1, 2, 3]
func add(_ x: inout Int) { x += list.count } // fails: This variable is used while it is being changed
add(&list[0])

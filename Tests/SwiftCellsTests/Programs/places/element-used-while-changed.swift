var list = [1, 2, 3]
func add(_ x: inout Int) { x += list.count } // fails: This variable is used while a call is changing it
add(&list[0])

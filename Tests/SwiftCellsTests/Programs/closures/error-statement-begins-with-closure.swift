{ print(1) }() // error: A statement does not begin with a closure
func f() { { print(2) }() }

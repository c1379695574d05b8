struct Constant { let x: Int; init() { defer { x = 3 } } }  // error: A constant cannot be given its value inside a 'defer'.
func early() { let x: Int; do { defer { x = 1 } } }  // error: A constant cannot be given its value inside a 'defer'.

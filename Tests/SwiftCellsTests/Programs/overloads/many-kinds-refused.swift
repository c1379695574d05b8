func g(_ x: Int, _ y: Int = 0) -> String { "def" }
func g(_ x: Int...) -> String { "many" }
do { print(g(1)) } // error: It is ambiguous which 'g' is meant here: add a type, as in

func f(_ x: Int) { func h() { print(x) }; struct B { func g() { h() } }; B().g() } // error: This calls 'h', which uses 'x' of the code around, and a type keeps nothing of that
func i(_ x: Int) { func h() { print(1) }; struct B { func g() { h() } }; B().g() }

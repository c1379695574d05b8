func f(_ x: Int) { struct B { func g() { print(x) } }; B().g() } // error: 'x' is a variable of the code around 'B', and a type keeps nothing of that
func h(_ x: Int) { struct B { let y = x }; print(B().y) } // error: 'x' is a variable of the code around 'B', and a type keeps nothing of that
func i() { var x = 1; class B { func g() { print(x) } }; B().g(); x = 2 } // error: 'x' is a variable of the code around 'B', and a type keeps nothing of that
do { let x = 1; enum B { case a; func g() { print(x) } }; B.a.g() } // error: 'x' is a variable of the code around 'B', and a type keeps nothing of that
func j() { func k() { print(1) }; struct B { func g() { k() } }; B().g() }

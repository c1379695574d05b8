func f() {}
func g() { f } // error: A function is named here, and not called
func h() -> () -> Void { f }
struct S { func f() {}; func g() { f } } // error: A function is named here, and not called
struct T { func f() {}; var x: Int { get { 1 } set { f } } } // error: A function is named here, and not called
func i() { { 1 } } // error: This closure is never called. Call it, or keep it in a constant
func j() { print(1); f } // error: A function is named here, and not called

func f(_ x: Int) {}
func f(_ y: Int) {}  // error: 'f' is declared already.

enum E: Error { case a }
func f() throws(E) {}  // error: typed 'throws(…)'

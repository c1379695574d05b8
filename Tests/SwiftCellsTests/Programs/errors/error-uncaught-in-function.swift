enum E: Error { case e }
func f() throws {}
func g() { try f() }  // error: This can throw an error, but the function around it is not marked 'throws'.

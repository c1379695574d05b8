func f() throws -> Int { 1 }
func g() throws -> Int { f() }  // error: not marked with 'try'

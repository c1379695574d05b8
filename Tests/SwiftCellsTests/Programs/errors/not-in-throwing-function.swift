func f() throws -> Int { 1 }
func g() -> Int { try f() }  // error: not marked 'throws'

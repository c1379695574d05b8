func f() -> Int { "a" }  // error: This is of type 'String', and 'Int' is wanted.
func g() -> String { return 3 }  // error: This is of type 'Int', and 'String' is wanted.

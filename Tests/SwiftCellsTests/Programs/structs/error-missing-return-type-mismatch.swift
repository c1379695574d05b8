struct P { var x: Int; var double: String { x * 2 } }  // error: This is of type 'Int', and 'String' is wanted.

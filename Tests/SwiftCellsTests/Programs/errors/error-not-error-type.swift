func f() throws { throw "oops" }  // error: This is of type 'String', and 'any Error' is wanted.

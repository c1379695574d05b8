func f(_ x: Int) {}
f("a")  // error: This is of type 'String', and 'Int' is wanted.

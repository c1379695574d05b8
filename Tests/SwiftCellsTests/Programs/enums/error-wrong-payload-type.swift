enum E { case a(Int) }
let e = E.a("x")  // error: This is of type 'String', and 'Int' is wanted.

func f(x) { }  // error: Expected ':' and type in parameter. // note: Write the parameter's type: x: Int.

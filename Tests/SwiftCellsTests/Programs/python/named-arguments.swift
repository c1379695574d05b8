func f(**options) { }  // error: Swift has no parameter for arguments of any name // note: Name each parameter, with a default value

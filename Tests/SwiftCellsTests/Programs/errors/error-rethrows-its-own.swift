struct E: Error {}
func f(_ g: () throws -> Void) rethrows { try g(); throw E() }  // error: throws nothing but what its parameters throw

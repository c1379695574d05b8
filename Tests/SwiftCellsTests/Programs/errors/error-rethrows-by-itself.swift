func g() throws {}
func f(_ b: () throws -> Void) rethrows {
    try b()
    try g() // error: throws only what the functions it is given throw
}

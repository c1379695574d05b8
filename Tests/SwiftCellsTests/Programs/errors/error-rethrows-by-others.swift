struct Broken: Error {}
func outer() {
    func fails() throws { throw Broken() }
    func run(_ work: () throws -> Void) rethrows { try fails() }  // error: throws by itself
    func each(_ work: (Int) throws -> Void) rethrows {
        func inner() throws { throw Broken() }
        func run(_ work: () throws -> Void) rethrows { try inner() }  // error: throws by itself
        try run {}
        try inner()
    }
    run {}
}

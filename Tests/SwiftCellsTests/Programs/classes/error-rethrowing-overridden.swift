// What rethrows is not overridden by what may throw at any time.
class F { func run(_ f: () throws -> Void) rethrows { try f() } }
class G: F { override func run(_ f: () throws -> Void) throws { try f() } } // error: throws only what it is given in the superclass
class H: F { override func run(_ f: () throws -> Void) rethrows { try f() } }

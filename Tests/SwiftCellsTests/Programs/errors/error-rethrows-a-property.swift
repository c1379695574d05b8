struct S { let f: () throws -> Void; func go(_ b: () throws -> Void) rethrows { try b(); try f() } } // error: throws only what

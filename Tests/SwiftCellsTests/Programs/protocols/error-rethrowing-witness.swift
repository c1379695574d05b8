protocol P { func f(_ g: () throws -> Void) rethrows }
struct A: P { func f(_ g: () throws -> Void) throws { try g() } } // error: 'A' does not conform to 'P': it lacks 'func f(_ g: () throws -> Void) throws'
struct B: P { func f(_ g: () throws -> Void) rethrows { try g() } }
struct C: P { func f(_ g: () throws -> Void) { try? g() } }

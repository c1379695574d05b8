protocol P { func f(_ x: Int) -> String }
struct S: P { func f(_ x: Int) -> Int { x } }  // error: 'S' does not conform to 'P': it lacks 'func f(_ x: Int) -> String'.

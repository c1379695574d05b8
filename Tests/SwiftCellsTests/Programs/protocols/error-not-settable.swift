protocol P { var x: Int { get set } }
struct S: P { let x: Int }  // error: 'S' does not conform to 'P': it lacks 'var x: Int {

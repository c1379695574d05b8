protocol P { func f(); var x: Int { get } }
struct S: P { func f() {} }  // error: 'S' does not conform to 'P': it lacks 'var x: Int {

// 'return' alone gives a value of type Void, where any value is wanted of a closure.
func told(_ f: () -> Any) { print(f()) }
func asked(_ f: () -> Any?) { print(f() as Any) }
func maybe(_ f: () -> Void?) { print(f() as Any) }
told { let z = 1; print(z); return }
told { let z = 1; if z > 0 { return }; return 3 }
asked { let z = 1; print(z); return }
maybe { let z = 1; if z > 0 { return }; return nil }
let f: () -> Any = { let z = 1; if z > 0 { return }; return 3 }
print(f())
// expect: 1
// expect: ()
// expect: ()
// expect: 1
// expect: Optional(())
// expect: Optional(())
// expect: ()

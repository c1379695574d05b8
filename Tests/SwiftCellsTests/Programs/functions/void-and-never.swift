func nothing() {}
func alsoNothing() -> Void { return }
let v: Void = nothing()
print(v, nothing() == ())  // expect: () true
alsoNothing()
func fail() -> Never { fatalError("never") }
func f(_ x: Int?) -> Int { guard let x else { fail() }; return x }
print(f(3))  // expect: 3

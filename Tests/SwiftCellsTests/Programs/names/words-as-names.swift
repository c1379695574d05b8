let x: Int? = 3
if let `init` = x { print(`init`) }  // expect: 3
func f(init: Int) { print(`init`) }
f(init: 4)  // expect: 4
switch 5 { case let self: print(self) }  // expect: 5

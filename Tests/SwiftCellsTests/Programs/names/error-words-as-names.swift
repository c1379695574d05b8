let x: Int? = 3
if let init = x { print(1) }  // error: 'init' is a word of Swift's own and no name: choose another.
if case let init? = x { print(1) }  // error: 'init' is a word of Swift's own and no name: choose another.
guard let Self = x else { fatalError() }  // error: 'Self' is a word of Swift's own and no name: choose another.
switch 3 { case let Self: print(1) }  // error: 'Self' is a word of Swift's own
func f(init: Int) { print(init) }  // error: An initialiser is not called by 'init' alone.

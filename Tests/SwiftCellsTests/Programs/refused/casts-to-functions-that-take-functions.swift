// Types of functions do not say at run time which of their arguments they may keep.
func keep(_ f: () -> Int) -> Int { f() }
let x: Any = keep
if let f = x as? (() -> Int) -> Int { print(f { 3 }) } // error: Cells do not cast to '(() -> Int) -> Int'
switch x { case is (() -> Int) -> Int: print(1); default: print(2) } // error: Cells do not cast to '(() -> Int) -> Int'

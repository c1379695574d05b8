// What closures, functions and 'defer' name they take, also where that never runs.
func first(_ isDone: Bool) { var x: Int; defer { if false { print(x) } }; if isDone { return }; x = 1 }  // error: 'x' is used before it has a value.
func second() { var x: Int; let g = { if false { print(x) } }; x = 1; g() }  // error: 'x' is used before it has a value.
func third() { var x: Int; func g() { if false { x = 1 } }; g(); x = 2; print(x) }  // error: 'x' is used before it has a value.

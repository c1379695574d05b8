// Swift weighs a cell's own 'type(of:)' against its own.
func type(of x: Int) -> String { "own \(x)" }
print(type(of: 3)) // error: Cells do not choose between Swift's 'type(of:)'

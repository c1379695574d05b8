// What begins a statement as '#line' was once said of the lines of a compiler's input.
func here() -> Int { #line }  // error: A statement does not begin with '#line'.
func after() -> Int {
  #line + 1  // error: A statement does not begin with '#line'.
}
let closure = { (x: Int) in #line }  // error: A statement does not begin with '#line'.
func value() -> Int { return #line }
func inside() -> Int { (#line) }
let next =
  #line

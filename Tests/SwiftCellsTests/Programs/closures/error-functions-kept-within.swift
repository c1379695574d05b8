func keep(_ f: @escaping () -> Int) -> Int { f() }
let d = { (g: () -> Int) -> () -> Int in { g() } }  // error: A closure that is kept cannot use the function parameter 'g'.
// What keeps its argument keeps it also as a value.
func changing(_ x: inout Int) { let f = keep; print(f { x }) }  // error: A closure that is kept cannot use the 'inout' parameter 'x'.
struct Runner { var run: (@escaping () -> Int) -> Int }
func running(_ x: inout Int, _ runner: Runner) { print(runner.run { x }) }  // error: A closure that is kept cannot use the 'inout' parameter 'x'.
struct Value { var a = 1; mutating func go(_ f: (@escaping () -> Int) -> Int) { print(f { a }) } }  // error: A closure that is kept cannot use the 'self'

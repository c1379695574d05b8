enum Outer: Error { case wrapped(Error) }
enum Inner: Error { case bad }
func inner() throws { throw Inner.bad }
func outer() throws { do { try inner() } catch { throw Outer.wrapped(error) } }
do { try outer() } catch Outer.wrapped(let e) { print("wrapped", e) } catch { print("?") }
// expect: wrapped bad

enum E: Error { case e }
func g() throws { throw E.e }
func f() { let x: Int; do { x = 1; try g() } catch { x = 2 }; print(x) }  // error: 'x' is a constant, and has a value already
f()

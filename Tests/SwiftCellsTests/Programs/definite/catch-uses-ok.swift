enum E: Error { case e }
func g() throws { throw E.e }
func f() { let x: Int; do { x = 1; try g() } catch { }; print(x) }  // expect: 1
f()

enum E: Error { case e }
func g() throws { throw E.e }
func f() { var x: Int; do { try g(); x = 1 } catch { x = 3 }; print(x) }  // expect: 3
f()

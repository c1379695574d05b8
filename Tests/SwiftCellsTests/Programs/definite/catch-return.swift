enum E: Error { case e }
func g() throws { throw E.e }
func f() { let x: Int; do { try g(); x = 1 } catch { print("c"); return }; print(x) }  // expect: c
f()

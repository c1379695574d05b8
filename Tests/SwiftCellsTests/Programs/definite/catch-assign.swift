enum E: Error { case e }
func g() throws -> Int { throw E.e }
func f() { let x: Int; do { x = try g() } catch { x = 2 }; print(x) }  // expect: 2
f()

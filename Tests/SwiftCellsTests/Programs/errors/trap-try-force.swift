enum E: Error { case e }
func f() throws -> Int { throw E.e }
print("before")
print(try! f())  // fails: Try! met an error: e.
// expect: before

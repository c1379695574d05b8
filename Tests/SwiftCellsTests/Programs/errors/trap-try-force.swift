enum E: Error { case e }
func f() throws -> Int { throw E.e }
print("before")
print(try! f())  // fails: 'try!' met an error: e.
// expect: before

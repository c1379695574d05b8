enum E: Error { case e }
func f(_ fail: Bool) throws { defer { print("cleanup") }; print("start"); if fail { throw E.e }; print("finish") }
try f(false)
do { try f(true) } catch { print("caught") }
// expect: start
// expect: finish
// expect: cleanup
// expect: start
// expect: cleanup
// expect: caught

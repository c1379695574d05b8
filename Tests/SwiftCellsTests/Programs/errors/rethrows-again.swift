struct E: Error {}
func f(_ g: () throws -> Void) rethrows { do { try g() } catch { print("seen"); throw error } }
func h(_ g: (() throws -> Void)?) rethrows { try g?() }
f { print("fine") }  // expect: fine
do { try f { throw E() } } catch { print("caught") }
// expect: seen
// expect: caught
h(nil)

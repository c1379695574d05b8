// A 'catch' for a type that every error is of takes all.
struct Bad: Error { }
func fail() throws { throw Bad() }
func a() { do { try fail() } catch is any Error { print("is") } }
func b() { do { try fail() } catch let e as any Error { print("as", e) } }
func c() { do { try fail() } catch is Any { print("Any") } }
func d() { do { try fail() } catch _ as Error { print("_") } }
func e() { do { try fail() } catch is Error? { print("Optional") } }
a(); b(); c(); d(); e()
let error: any Error = Bad()
switch error { case is any Error: print("switch") }
switch error { case let it as Any: print(it) }
// expect: is
// expect: as Bad()
// expect: Any
// expect: _
// expect: Optional
// expect: switch
// expect: Bad()

// What is passed to be worked out later throws only where that is allowed, and then the call throws.
struct Bad: Error { }
func fail(_ n: Int) throws -> Int { if n < 0 { throw Bad() }; return n }
func plain(_ x: @autoclosure () -> Int) -> Int { x() }
func passing(_ x: @autoclosure () throws -> Int) rethrows -> Int { try x() }
print(plain(try fail(1)))  // error: This can throw, and is passed to be worked out where nothing may throw.
print(try plain(fail(1)))  // error: This can throw, and is passed to be worked out where nothing may throw.
try precondition(fail(1) > 0)  // error: This can throw, and is passed to be worked out where nothing may throw.
assert(try fail(1) > 0)  // error: This can throw, and is passed to be worked out where nothing may throw.
func a() -> Int { try passing(fail(1)) }  // error: This can throw an error, but the function around it is not marked 'throws'.
func b(_ f: () throws -> Int) rethrows -> Int { try passing(fail(1)) }  // error: A function marked 'rethrows' throws only what the functions it is given throw, and this throws by itself.
func c(_ f: () throws -> Int) rethrows -> Int { try passing(f()) }
print(passing((try fail(2)) + fail(1)))  // error: can throw, and is not marked with 'try'.
print(try passing(fail(2) + 1), try true && fail(1) > 0)
print(true && (try fail(1) > 0))  // error: '&&' can throw what stands behind it, and is not marked with 'try'.
print((nil as Int?) ?? abs(try fail(1)))  // error: '??' can throw what stands behind it, and is not marked with 'try'.
print(false || (try? fail(1)) != nil)

// Of a default value, and of a closure that says so itself, it is the type that tells whether it throws.
func double(_ n: Int) -> Int { n * 2 }
func call(_ n: Int, _ f: (Int) throws -> Int = double) rethrows -> Int { try f(n) }
func maybe(_ n: Int, _ f: ((Int) throws -> Int)? = nil) rethrows -> Int { try f?(n) ?? n }
func other(_ n: Int, _ f: ((Int) throws -> Int)? = double) rethrows -> Int { try f?(n) ?? n }
print(call(1))  // error: 'call' can throw, and is not marked with 'try'.
print(other(1))  // error: 'other' can throw, and is not marked with 'try'.
print(call(1, { (n: Int) throws in n }))  // error: 'call' can throw, and is not marked with 'try'.
func f(_ g: () throws -> Int) rethrows -> Int { try call(1) }  // error: A function marked 'rethrows' throws only what the functions it is given throw, and this throws by itself.
print(try call(1), call(1, double), maybe(1), try other(1))

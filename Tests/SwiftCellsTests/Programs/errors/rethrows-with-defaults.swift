// A function that rethrows throws by its default value, but for 'nil'.
func double(_ n: Int) -> Int { n * 2 }
func call(_ n: Int, _ f: (Int) throws -> Int = double) rethrows -> Int { try f(n) }
func maybe(_ n: Int, _ f: ((Int) throws -> Int)? = nil) rethrows -> Int { try f?(n) ?? n }
print(try call(1), call(2, double), call(3) { $0 }, maybe(4), maybe(5, double))
// expect: 2 4 3 4 10

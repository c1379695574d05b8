// Where it may throw, or catches what comes, a needless 'try' is only that.
func n(_ x: Int) -> Int { x }
func call(_ f: () -> Int) -> Int { f() }
let f: () throws -> Int = { try n(1) }
print(try f())  // expect: 1
print(call { do { return try n(2) } catch { return 0 } })  // expect: 2
print(call { (try? n(3)) ?? 0 }, call { try! n(4) })  // expect: 3 4
print(try [5].map { try n($0) })  // expect: [5]

// A closure with a 'try' that nothing catches throws, whatever stands behind it.
func n(_ x: Int) -> Int { x }
func call(_ f: () -> Int) -> Int { f() }
let f: () -> Int = { try n(1) }  // error: A closure with a 'try' that nothing catches throws, and is wanted where nothing may throw. // note: Leave out 'try'
print(call { print("a"); return try n(1) })  // error: A closure with a 'try' that nothing catches throws
print([1, 2].map { n($0) }.filter { $0 > 1 }.map { x in call { try n(x) } })  // error: A closure with a 'try' that nothing catches throws
let g: (Int) -> Int = { (x: Int) throws in x }  // error: This closure is marked 'throws', and is wanted where nothing may throw. // note: Leave out 'throws': nothing in it does.

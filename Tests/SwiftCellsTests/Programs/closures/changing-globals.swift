var count = 0
func each(_ f: () -> Void) { f(); f() }
each { count += 1 }
func add(_ x: inout Int, _ f: (Int) -> Int) { x = f(x) }
add(&count) { $0 * 2 }
print(count)
// expect: 4

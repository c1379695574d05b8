func add(_ a: Int, _ b: Int) -> Int { a + b }
func mul(_ a: Int, _ b: Int) -> Int { a * b }
var op: (Int, Int) -> Int = add
print(op(2, 3))
op = mul
print(op(2, 3))
let table: [String: (Int, Int) -> Int] = ["+": add, "*": mul, "-": { $0 - $1 }, "max": max]
for k in table.keys.sorted() { print(k, table[k]!(7, 3)) }
func choose(_ up: Bool) -> (Int) -> Int { up ? { $0 + 1 } : { $0 - 1 } }
print(choose(true)(5), choose(false)(5))
// expect: 5
// expect: 6
// expect: * 21
// expect: + 10
// expect: - 4
// expect: max 7
// expect: 6 4

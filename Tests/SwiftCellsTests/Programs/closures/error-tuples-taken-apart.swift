let flag = true
func add(_ a: Int, _ b: Int) -> Int { a + b }
func apply(_ fs: [((Int, Int)) -> Int]) -> Int { fs[0]((1, 2)) }
let a: ((Int, Int)) -> Int = { $0 + $1 }  // error: This closure uses '$1', and is given one value, of type '(Int, Int)': '$0'.
let b: ((Int, Int)) -> Int = { x, y in x + y }  // error: This closure has 2 parameters
func c() -> ((Int, Int)) -> Int { { $0 + $1 } }  // error: This closure uses '$1'
struct D { var f: ((Int, Int)) -> Int = { $0 + $1 } }  // error: This closure uses '$1'
let e: [((Int, Int)) -> Int] = [{ $0 + $1 }]  // error: This closure uses '$1'
let f: ((Int, Int)) -> Int = flag ? { $0 + $1 } : { $0.0 }  // error: is wanted.
let g = { $0 + $1 } as ((Int, Int)) -> Int  // error:
print(apply([{ $0 + $1 }]))  // error:
let h: ((Int, Int)) -> Int = add  // error: This is of type '(Int, Int) -> Int', and '((Int, Int)) -> Int' is wanted. // note: Only an argument is taken for a function of one tuple: write a closure, { f($0.0, $0.1) }.
func i() { var k: ((Int, Int)) -> Int = { $0.0 }; k = add; print(k((1, 2))) }  // error: This is of type '(Int, Int) -> Int'

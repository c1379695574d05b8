func apply(_ f: ((Int, Int)) -> Int) -> Int { f((1, 2)) }
func perhaps(_ f: (((Int, Int)) -> Int)?) -> Int { f?((1, 2)) ?? 0 }
func add(_ a: Int, _ b: Int) -> Int { a + b }
let flag = true
print(apply { $0 + $1 }, apply { a, b in a * b }, apply(add), apply(+))  // expect: 3 2 3 3
print(apply(flag ? { $0 + $1 } : { $0 * $1 }), perhaps { $0 - $1 })  // expect: 3 -1
struct Box { var f: ((Int, Int)) -> Int }
print(Box { $0 * 10 + $1 }.f((1, 2)))  // expect: 12
print(["a": 1].map { "\($0)\($1)" }, zip([1], [2]).map { $0 + $1 })  // expect: ["a1"] [3]
let whole: ((Int, Int)) -> Int = { pair in pair.0 + pair.1 }
print(whole((3, 4)))  // expect: 7

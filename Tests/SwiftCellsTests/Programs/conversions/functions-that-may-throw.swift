// A function that does not throw is one that may.
let double = { (n: Int) -> Int in 2 * n }
let any: Any = double
print(any is (Int) throws -> Int, any is (Int) -> Int, any is (Int) throws -> String) // expect: true true false
if let f = any as? (Int) throws -> Int { print(try f(3)) } // expect: 6
switch any {
case let f as (Int) throws -> Int: print(try f(4))
default: print("none")
}
// expect: 8
let throwing: Any = { (n: Int) throws -> Int in n }
print(throwing is (Int) -> Int) // expect: false
print([double as Any, 2].compactMap { $0 as? (Int) throws -> Int }.count) // expect: 1

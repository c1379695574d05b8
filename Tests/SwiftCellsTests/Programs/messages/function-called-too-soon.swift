func double(_ x: Int) -> Int { x * 2 }
let ys = [1, 2, 3].map(double())  // error: 'double' also needs the argument 'x' of type 'Int'. // note: The function itself, to be passed on, is double without parentheses.
struct S { func made() -> [Int] { [] } }
print(S().made.count)  // error: '() -> [Int]' has no member 'count'. // note: It is a function: call it first, as in S().made().count.

let bump: (inout Int) -> Void = { $0 += 1 }
var n = 1
bump(&n)
print(n)  // expect: 2
func apply(_ f: (inout [Int]) -> Void) -> [Int] { var a = [1]; f(&a); return a }
print(apply { $0.append(9) })  // expect: [1, 9]

infix operator **: MultiplicationPrecedence
func ** (a: Int, b: Int) -> Int { var r = 1; for _ in 0..<b { r *= a }; return r }
print(2 ** 3 + 1)  // expect: 9

struct A { var n: Int; init() { n = A.twice(2) }; static func twice(_ k: Int) -> Int { k * 2 } }
print(A().n)  // expect: 4

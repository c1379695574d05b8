struct A { var n: Int; init() { n = twice(2) }; func twice(_ k: Int) -> Int { k * 2 } }  // error: 'self' is used before 'n' has a value
print(A().n)

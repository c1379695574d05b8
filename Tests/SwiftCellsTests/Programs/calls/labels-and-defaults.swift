func add(_ a: Int, to b: Int = 2) -> Int { a + b }
print(add(3))  // expect: 5
print(add(3, to: 4))  // expect: 7

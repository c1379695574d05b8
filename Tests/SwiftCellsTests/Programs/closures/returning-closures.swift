func power(_ n: Int) -> (Double) -> Double { { x in (0..<n).reduce(1.0) { acc, _ in acc * x } } }
print(power(3)(2), [1.0, 2, 3].map(power(2)))  // expect: 8.0 [1.0, 4.0, 9.0]

let halves = [1, 2, 3].map { $0 * 2.0 }
print(halves)  // expect: [2.0, 4.0, 6.0]
print([1, 2, 3].map { $0 * 2 })  // expect: [2, 4, 6]

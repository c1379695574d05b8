func make(size: Int = 3, fill: Int = 7) -> [Int] { Array(repeating: fill, count: size) }
print(make(), make(size: 1), make(fill: 0), make(size: 2, fill: 1))  // expect: [7, 7, 7] [7] [0, 0, 0] [1, 1]

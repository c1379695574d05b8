let xs = [1, 2, 3]
let last: [Int] = xs.suffix(2)
let most: [Int] = xs.dropLast()
let small: [Int] = xs.prefix { $0 < 2 }
print(last, most, small, Array(xs.prefix(2))) // expect: [2, 3] [1, 2] [1] [1, 2]

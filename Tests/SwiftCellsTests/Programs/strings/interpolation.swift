let x = 3, y = 2.5
print("\(x) + \(y) = \(Double(x) + y)", "\(x > 2 ? "big" : "small")", "\([1, 2]) \((1, "a"))", "nested \("in \(x)")")  // expect: 3 + 2.5 = 5.5 big [1, 2] (1, "a") nested in 3
let o: Int? = 4
print("\(o ?? 0) \(o.map { "\($0)" } ?? "none")")  // expect: 4 4

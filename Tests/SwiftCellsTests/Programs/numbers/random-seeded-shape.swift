let r = Int.random(in: 1...6), d = Double.random(in: 0..<1)
print((1...6).contains(r), d >= 0 && d < 1, [1, 2, 3].shuffled().sorted(), [1].randomElement()!, Bool.random() || true)  // expect: true true [1, 2, 3] 1 true

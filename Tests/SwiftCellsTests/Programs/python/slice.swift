let xs = [1, 2, 3]
print(xs[1:3])  // error: In Swift a part is written as a range. // note: Write xs[1..<3]. // at: 1:3

let xs = [1, 2, 3]
print(xs[:2])  // error: In Swift a part is written as a range. // note: Write xs[..<2].

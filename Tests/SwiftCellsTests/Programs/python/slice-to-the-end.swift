let xs = [1, 2, 3]
print(xs[1:])  // error: In Swift a part is written as a range. // note: Write xs[1...].

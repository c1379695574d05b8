let x = [1]
print(x[::2])  // error: In Swift a part is written as a range. // note: Write x[stride(from: 0, to: n, by: 2)].

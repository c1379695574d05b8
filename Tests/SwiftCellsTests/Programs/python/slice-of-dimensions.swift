let x = [[1]]
print(x[:, 0, -2:])  // error: In Swift a part is written as a range. // note: Write x[.all, 0, (-2)...].

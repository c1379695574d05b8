let x = [1]
print(x[::-1])  // error: In Swift a part is written as a range, and steps with 'stride'. // note: Write Array(x.reversed())

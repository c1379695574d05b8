let x = [1]
print(x[::2])  // error: In Swift a part is written as a range, and steps with 'stride'. // note: Write stride(from: 0, to: x.count, by: 2).map { x[$0] }; of a tensor x[stride(from: 0, to: n, by: 2)].

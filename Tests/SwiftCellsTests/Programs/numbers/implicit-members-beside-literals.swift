let d = 2.5
print(Array(stride(from: 0, to: .pi, by: 1.5)), Array(stride(from: d, through: .pi, by: 1)), Array(stride(from: -.pi, through: .pi, by: .pi))) // error: Swift finds this '-' ambiguous: nothing says of which type the number
print(min(d, .pi), max(.pi, 2))

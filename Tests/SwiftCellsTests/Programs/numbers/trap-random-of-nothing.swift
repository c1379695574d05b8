let empty = 2.5..<2.5
print(Double.random(in: empty))  // fails: from an empty range

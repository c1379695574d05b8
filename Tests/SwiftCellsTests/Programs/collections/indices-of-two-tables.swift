// Indices of two dictionaries cannot be compared, though these be equal.
let a = [1: 2], b = [1: 2]
print(a == b)
print(a.startIndex == b.startIndex) // fails: cannot be compared

// expect: true

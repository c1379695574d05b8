let low = 4
print(Range(uncheckedBounds: (low, 5)))
print(Range(uncheckedBounds: (low, 3))) // fails: The range's lower bound 4 is greater than its
// expect: 4..<5

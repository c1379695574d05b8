print("before")
print((0..<3)[5]) // fails: 5 is not within the range 0..<3
// expect: before

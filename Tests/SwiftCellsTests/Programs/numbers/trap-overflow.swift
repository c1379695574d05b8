let x = Int.max
print("before")
print(x + 1)  // fails: Arithmetic overflow: 9223372036854775807 + 1 is too large for Int.
// expect: before

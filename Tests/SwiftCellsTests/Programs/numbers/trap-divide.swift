var z = 0
print("before")
print(1 / z)  // fails: Division by zero: 1 / 0.
// expect: before

let a = [1, 2, 3]
print("before")
print(a[3])  // fails: Index out of range: index 3, but the array has 3 elements.
// expect: before

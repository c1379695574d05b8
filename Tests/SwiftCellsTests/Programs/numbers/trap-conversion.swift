let x = 300
print("before")
print(UInt8(x))  // fails: 300 does not fit in UInt8.
// expect: before

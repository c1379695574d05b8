let a = [1, 2, 3]
func third(_ a: [Int]) -> Int { a[5] }  // fails: index 5, but the array has 3 elements
print("before")  // expect: before
print(third(a))

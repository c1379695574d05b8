let xs = [1, 2]
print(len(xs))  // error: There is no 'len' in Swift.

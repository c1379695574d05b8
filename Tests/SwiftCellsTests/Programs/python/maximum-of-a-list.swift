let xs = [1, 2]
print(max(xs))  // error: 'max' is not called like this // note: Write xs.max().

x = [1, 2]  // error: There is nothing named 'x' here to assign to.
x = [3]
print(x.count)

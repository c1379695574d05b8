let xs = [1, 2]
print(xs.isEmpty())  // error: which cannot be called. // note: leave the parentheses out
print(xs.indices(0))  // error: which cannot be called.

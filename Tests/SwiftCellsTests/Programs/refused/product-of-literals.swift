let a = 3 &* 4 // error: Swift takes this '&*' between literals for an operation on Int128, which cells do not have.
print(a)

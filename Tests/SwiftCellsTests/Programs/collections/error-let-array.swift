let a = [1]
a.append(2)  // error: 'a' is a constant, so it cannot be changed by 'append'.
a[0] = 3  // error: 'a' is a constant, so it cannot be assigned to.

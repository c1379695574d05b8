let xs = [3, 1, 2]
let ys = xs.sort()  // error: 'xs' is a constant, so it cannot be changed by 'sort'. // note: Write xs.sorted() for a new one, or declare it with 'var' instead of 'let'.
print(xs.sorted(reverse: true))  // error: 'sorted' is not called like this // note: Write xs.sorted(by: >) for the largest first.

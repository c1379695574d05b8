let xs = [1]
let i = -1
print(xs[i])  // fails: Index out of range: index -1 is negative. // note: xs.last

let n = 3
print((n...1).count)  // fails: The range's lower bound 3 is greater than its upper bound 1. // note: To count down, write stride(from: n, through: 1, by: -1).

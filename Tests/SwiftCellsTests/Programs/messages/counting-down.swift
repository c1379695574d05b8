for i in 10...1 { print(i) }  // fails: The range's lower bound 10 is greater than its upper bound 1. // note: To count down, write stride(from: 10, through: 1, by: -1).

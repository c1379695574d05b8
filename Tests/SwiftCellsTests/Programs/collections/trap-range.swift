let n = 3
for i in 5..<n { print(i) }  // fails: The range's lower bound 5 is greater than its upper bound 3.

let s = "a"
s.append("b")  // error: 's' is a constant, so it cannot be changed by 'append'.

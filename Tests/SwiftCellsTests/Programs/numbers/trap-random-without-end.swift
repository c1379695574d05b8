let all = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
print(Double.random(in: all))  // fails: from a range without end

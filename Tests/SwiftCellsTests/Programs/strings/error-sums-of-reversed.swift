let a = [1, 2], s = "ab"
print(a.reversed() + a.reversed())  // error: ambiguous
print(s.reversed() + s.reversed())  // error: ambiguous

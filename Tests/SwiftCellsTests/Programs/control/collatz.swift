func collatz(_ n: Int) -> Int { var n = n, s = 0; while n != 1 { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; s += 1 }; return s }
print([1, 6, 27].map(collatz))  // expect: [0, 8, 111]

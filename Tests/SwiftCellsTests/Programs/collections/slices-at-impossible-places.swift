var s = [1, 2, 3][1...]
print(s) // expect: [2, 3]
s.swapAt(Int.min, 1) // fails: index -9223372036854775808

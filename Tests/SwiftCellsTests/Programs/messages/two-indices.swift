let m = [[1, 2], [3, 4]]
print(m[0, 1])  // error: '[[Int]]' cannot be subscripted with (Int, Int). // note: Write m[0][1].

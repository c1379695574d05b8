let a = [1, 2]
print(a["x"])  // error: '[Int]' cannot be subscripted with (String).

let s = "abc"
print(s[0])  // error: 'String' cannot be subscripted with (Int).

let a = [1, 2, 3]
var b = a[1...]
var c = a
c[...] = [9]
print(a[...], type(of: a[...]), b[...].startIndex, c, "hello"[...].count)  // expect: [1, 2, 3] ArraySlice<Int> 1 [9] 5

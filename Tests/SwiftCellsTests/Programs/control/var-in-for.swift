for var x in [1] { x += 1; print(x) }
for (var a, b) in [(1, 2)] { a += b; print(a) }
// expect: 2
// expect: 3

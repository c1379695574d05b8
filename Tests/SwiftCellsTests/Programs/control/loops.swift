var i = 0
while i < 3 { i += 1; if i == 2 { continue }; print(i) }
repeat { i -= 1 } while i > 0
print(i)
outer: for a in 1...3 { for b in 1...3 { if a * b == 4 { print("found", a, b); break outer }; if b == 2 { continue outer } } }
for x in [1, 2, 3, 4] where x % 2 == 0 { print(x) }
for (k, v) in ["one": 1] { print(k, v) }
for _ in 0..<2 { print("again") }
// expect: 1
// expect: 3
// expect: 0
// expect: found 2 2
// expect: 2
// expect: 4
// expect: one 1
// expect: again
// expect: again

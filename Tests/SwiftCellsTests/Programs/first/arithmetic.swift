let a = 6 * 7
print(a)  // expect: 42
print(3 / 2 * 1.0)  // expect: 1.5
var total = 0
for i in 0..<10 { total += i }
print(total, "done")  // expect: 45 done

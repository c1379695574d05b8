// At the top level, Swift follows a variable until the next one is declared or something is called.
let n: Int8 = 100
print(n + 27 - 100)
var i = 10
i -= 9
print(5 / i)
let m: Int8 = 100; let k = m
if k > 5 { print(k) }
var x: Int8 = 100
x += 100  // error: too large

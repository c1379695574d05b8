let a = 3 * 1.5
let b: Double = 3
let c: Float = 1 / 3
print(a, b, c, 1 / 2, 1.0 / 2, Double(1 / 2), 10 / 4 * 2.0)  // expect: 4.5 3.0 0.33333334 0 0.5 0.0 5.0
var x = 1.5
x += 2
x *= 2
print(x, -x, +x)  // expect: 7.0 -7.0 7.0

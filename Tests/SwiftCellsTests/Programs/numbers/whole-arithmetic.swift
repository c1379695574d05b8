print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2, 1e20, 1.0, 0.1, 100000000000000000.0, 1e16, 5e-324)
print(Int.max, Int.min, UInt8.max, Int8.min, Double.pi, Float(0.1), Double(Float(0.1)))
let u: UInt8 = 250
print(u &+ 10, u / 3, UInt8(clamping: 300), Int8(truncatingIfNeeded: 200), Int(u) + 10)
print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(.down), Int(3.99), Int(-3.99), 2.7.rounded(.toNearestOrEven))
print(1 << 10, 0xFF & 0x0F, 6 ^ 3, ~5, 1 << 63, -16 >> 2, 0b1011, 1_000_000)
print((10.0).squareRoot(), abs(-3), abs(-2.5), min(3, 1, 2), max(2.5, 1), Double(7) / 2, 7.isMultiple(of: 7))
print(Double.infinity, -Double.infinity, Double.nan.isNaN, 0.1 + 0.2 == 0.3, 3.0 == 3)
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r, 5.signum(), (-5).magnitude, 10.addingReportingOverflow(5).overflow, Int.max.addingReportingOverflow(1).overflow)
var x = 5; x -= 2; x *= 4; x /= 3; x %= 3
print(x, -x, +x, x == 1 ? "one" : "other")
print(Float(1) / 3, 1.0 / 3, Float(16777217), UInt64.max, Int32(70000), UInt16(65535))
print(5.0.truncatingRemainder(dividingBy: 3), (1...3).map { Double($0) / 2 })

// expect: 3 -3 1 -1 3.5 1e+20 1.0 0.1 1e+17 1e+16 5e-324
// expect: 9223372036854775807 -9223372036854775808 255 -128 3.141592653589793 0.1 0.10000000149011612
// expect: 4 83 255 -56 260
// expect: 3.0 4.0 -3.0 3 -3 3.0
// expect: 1024 15 5 -6 -9223372036854775808 -4 11 1000000
// expect: 3.1622776601683795 3 2.5 1 2.5 3.5 true
// expect: inf -inf true false true
// expect: 3 2 1 5 false true
// expect: 1 -1 1 one
// expect: 0.33333334 0.3333333333333333 16777216.0 18446744073709551615 70000 65535
// expect: 2.0 [0.5, 1.0, 1.5]

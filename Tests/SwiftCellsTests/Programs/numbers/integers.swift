print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 2 * 3 + 4, (2 + 3) * 4, 10 - 2 - 3)  // expect: 3 -3 1 -1 10 20 5
print(Int.max, Int.min, Int8.max, UInt8.max, Int32.max, UInt.max)  // expect: 9223372036854775807 -9223372036854775808 127 255 2147483647 18446744073709551615
print(5.isMultiple(of: 5), (-5).magnitude, abs(-3), (-3).signum(), 17.quotientAndRemainder(dividingBy: 5))  // expect: true 5 3 -1 (quotient: 3, remainder: 2)
print(1 << 4, 255 >> 2, 6 & 3, 6 | 3, 6 ^ 3, ~5, 0xFF, 0b101, 0o17, 1_000_000)  // expect: 16 63 2 7 5 -6 255 5 15 1000000
print(min(3, 5), max(3, 5), (3...5).contains(4), 3.advanced(by: 4), 3.distance(to: 10))  // expect: 3 5 true 7 7

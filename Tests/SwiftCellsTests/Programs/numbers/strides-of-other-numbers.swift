for x in stride(from: UInt8(250), through: 255, by: 3) { print(x) }
for x in stride(from: UInt8(250), through: 255, by: 5) { print(x) }
for x in stride(from: 0, through: Int.max, by: Int.max / 2) { print(x) }
for x in stride(from: Int8(100), to: Int8.min, by: -100) { print(x) }
for x in stride(from: UInt64.max, through: UInt64.max - 2, by: -1) { print(x) }
for x in stride(from: 5, to: 1, by: 1) { print(x) }
print(Array(stride(from: 1, through: 1, by: 3)), Array(stride(from: 1, to: 1, by: 3)), Array(stride(from: UInt8(10), through: 0, by: -5)))
for x: Double in stride(from: 0, to: 1, by: 0.5) { print(x) }
for x: Double in [1, 2] { print(x) }
// expect: 250
// expect: 253
// expect: 250
// expect: 255
// expect: 0
// expect: 4611686018427387903
// expect: 9223372036854775806
// expect: 100
// expect: 0
// expect: -100
// expect: 18446744073709551615
// expect: 18446744073709551614
// expect: 18446744073709551613
// expect: [1] [] [10, 5, 0]
// expect: 0.0
// expect: 0.5
// expect: 1.0
// expect: 2.0

// The last step of a stride may lead beyond the type.
for i in stride(from: 100 as Int8, through: 0, by: -129) { print(i) }
for i in stride(from: UInt64.max, to: UInt64.max - 6, by: -2) { print(i) }
for i in stride(from: UInt64.max - 5, through: UInt64.max, by: 2) { print(i) }
for i in stride(from: 1 as UInt, through: 1, by: Int.min) { print(i) }
for i in stride(from: 0, to: -10, by: Int.min) { print(i) }
for i in stride(from: 200 as UInt8, to: 0, by: -100) { print(i) }

// expect: 100
// expect: 18446744073709551615
// expect: 18446744073709551613
// expect: 18446744073709551611
// expect: 18446744073709551610
// expect: 18446744073709551612
// expect: 18446744073709551614
// expect: 1
// expect: 0
// expect: 200
// expect: 100

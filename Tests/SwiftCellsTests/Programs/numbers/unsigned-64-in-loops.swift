// Whole numbers without sign that fill a word are in another order than the words.
func same<T>(_ x: T) -> T { x }
for i in (UInt64.max - 2)...UInt64.max { print(i) }
for i in (UInt.max - 2)..<UInt.max { print(i) }
let half: UInt64 = 1 << 63
for i in ((half - 1)...(half + 1)).reversed() { print(i) }
for (k, i) in ((half - 1)..<(half + 1)).enumerated() { print(k, i) }
let range: ClosedRange<UInt64> = same(half - 1)...same(half)
for x in range { print(x, range.contains(x), range.count) }
for (a, b) in zip(UInt64.max - 1...UInt64.max, 0...) { print(a, b) }
print((UInt64.max - 3...UInt64.max).map { $0 % 10 }, Array(UInt.max - 1...UInt.max), (UInt.max - 3..<UInt.max).filter { $0 % 2 == 0 })
for x in (UInt64.max - 1...UInt64.max).lazy.map({ $0 / 2 }) { print(x) }
for i: UInt in 0..<3 { print(i) }
for i in UInt64(5)..<5 { print(i) }

// expect: 18446744073709551613
// expect: 18446744073709551614
// expect: 18446744073709551615
// expect: 18446744073709551613
// expect: 18446744073709551614
// expect: 9223372036854775809
// expect: 9223372036854775808
// expect: 9223372036854775807
// expect: 0 9223372036854775807
// expect: 1 9223372036854775808
// expect: 9223372036854775807 true 2
// expect: 9223372036854775808 true 2
// expect: 18446744073709551614 0
// expect: 18446744073709551615 1
// expect: [2, 3, 4, 5] [18446744073709551614, 18446744073709551615] [18446744073709551612, 18446744073709551614]
// expect: 9223372036854775807
// expect: 9223372036854775807
// expect: 0
// expect: 1
// expect: 2

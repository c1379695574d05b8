for i: UInt8 in 97...101 { print(i, terminator: " ") }
print()
print((UInt8(1)...3).map { $0 * 2 })
let r: Range<UInt16> = 3..<7
print(r.contains(4), r.count, Array(r.reversed()), Array(r), r.isEmpty, r.first!, r.last!, r.sorted(by: >))
for x in UInt8.min...UInt8.max where x % 100 == 0 { print(x) }
let a = UInt8(3)
print((0..<a).shuffled().sorted(), (1...a).reduce(1, *), (0..<a).enumerated().map { "\($0)\($1)" }, zip(0..<a, 1...a).map { $0 + $1 })
print((0..<a).dropFirst(), (0..<a).dropFirst(9), (0..<a).prefix(2), (0..<a).suffix(1), (0..<a)[1...], (0..<a).indices, (0..<a).firstIndex(of: 2)!)
print(Range(1...a), ClosedRange(0..<a), Set(0..<a).count, Array(0..<a), [UInt8](0...a), (1...a).split(separator: 2).map { Array($0) })
print((Int.max - 1...Int.max).map { $0 }, (UInt64.max - 1...UInt64.max).map { $0 }, (UInt8.min...UInt8.max).count)
var n = 0
for v in (250 as UInt8)... { n += 1; if n > 3 { break }; print(v) }
func total<T: FixedWidthInteger>(_ n: T) -> T { var t: T = 0; for i in 1...n { t += i }; return t }
print(total(10), total(UInt8(10)))
// expect: 97 98 99 100 101 
// expect: [2, 4, 6]
// expect: true 4 [6, 5, 4, 3] [3, 4, 5, 6] false 3 6 [6, 5, 4, 3]
// expect: 0
// expect: 100
// expect: 200
// expect: [0, 1, 2] 6 ["00", "11", "22"] [1, 3, 5]
// expect: 1..<3 3..<3 0..<2 2..<3 1..<3 0..<3 2
// expect: 1..<4 0...2 3 [0, 1, 2] [0, 1, 2, 3] [[1], [3]]
// expect: [9223372036854775806, 9223372036854775807] [18446744073709551614, 18446744073709551615] 256
// expect: 250
// expect: 251
// expect: 252
// expect: 55 55

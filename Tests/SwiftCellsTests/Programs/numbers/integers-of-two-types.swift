let n = 3, byte: UInt8 = 3
print(n == byte, n != byte, n < byte, n <= byte, n > byte, byte >= n) // expect: true false false true false true
print(Int.min == UInt64.max, UInt64.max > Int.max, Int8(-1) == UInt8(255), Int8(-1) < UInt64.max) // expect: false true false true
print(n << byte, byte << n, 1 << byte, byte >> Int8(-1), n << UInt64.max) // expect: 24 24 8 6 0
var shifted = 5
shifted <<= byte
shifted >>= Int8(1)
print(shifted) // expect: 20
func isBelow<T: BinaryInteger, U: BinaryInteger>(_ a: T, _ b: U) -> Bool { a < b || a == 0 }
func isBelow<T: BinaryInteger>(_ a: T) -> Bool { a < 4 && a != 2 }
print(isBelow(n, byte), isBelow(byte, 300), isBelow(byte), isBelow(2)) // expect: false true true false
print([byte, 2].filter { $0 > n }, "abc".utf8.filter { $0 == 97 }.count, byte == [1, 2, 3].count) // expect: [] 1 true

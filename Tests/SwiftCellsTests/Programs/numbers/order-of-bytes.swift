// The bytes of a number, the largest or the smallest first.
let x: UInt16 = 0x1234
print(x.bigEndian, x.littleEndian, UInt16(bigEndian: x), UInt16(littleEndian: x))
print((1).bigEndian, Int16(-2).bigEndian, Int8(5).bigEndian)
func swapped<T: FixedWidthInteger>(_ x: T) -> (T, T) { (x.bigEndian, T(bigEndian: x)) }
print(swapped(1), swapped(UInt8(3)), swapped(Int32(-2)))
let y: UInt32 = .init(bigEndian: 1)
print(y)

// expect: 13330 4660 13330 4660
// expect: 72057594037927936 -257 5
// expect: (72057594037927936, 72057594037927936) (3, 3) (-16777217, -16777217)
// expect: 16777216

// What generic code asks of the bits of integers.
func cut<A: FixedWidthInteger, B: BinaryInteger>(_ n: B, to type: A.Type) -> A { A(truncatingIfNeeded: n) }
func kept<A: FixedWidthInteger, B: BinaryInteger>(_ n: B, in type: A.Type) -> A { A(clamping: n) }
func width<A: FixedWidthInteger>(_ n: A) -> Int { n.bitWidth + A.bitWidth }
print(cut(300, to: UInt8.self), cut(-1, to: UInt16.self), cut(200, to: Int8.self), cut(UInt64.max, to: Int.self))
print(kept(300, in: UInt8.self), kept(-1, in: UInt16.self), kept(UInt64.max, in: Int8.self), kept(7, in: Int.self))
print(width(UInt8(1)), width(3))
func bits<T: FixedWidthInteger>(_ x: T) -> String { (0..<x.bitWidth).reversed().map { x >> $0 & 1 == 1 ? "1" : "0" }.joined() }
print(bits(UInt8(5)), bits(Int8(-2)))
func bytes<T: FixedWidthInteger>(_ x: T) -> [UInt8] {
    var result: [UInt8] = []
    var rest = x
    for _ in 0..<T.bitWidth / 8 {
        result.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
    }
    return result
}
print(bytes(Int32(1000)), bytes(Int16(-2)))
extension FixedWidthInteger {
    var parity: Int { nonzeroBitCount % 2 }
    var log2: Int { Self.bitWidth - 1 - leadingZeroBitCount }
    func rotated(by n: Int) -> Self { (self << n) | (self >> (Self.bitWidth - n)) }
    mutating func set(_ n: Int) { self |= 1 << n }
}
extension BinaryInteger {
    var zeros: Int { trailingZeroBitCount }
    func changed() -> Self { var r = self; r <<= 2; r |= 1; r &= 7; r ^= 2; r >>= 1; return r }
}
print(7.parity, UInt8(6).parity, 1024.log2, UInt8(0b1000_0001).rotated(by: 1), 24.zeros, 9.changed(), UInt16(255).changed())
var flags: UInt16 = 1
flags.set(9)
print(flags, flags.byteSwapped, Int16(-2).byteSwapped, 1.byteSwapped, UInt32(0xAABBCCDD).byteSwapped)
func hash<S: Sequence>(_ values: S) -> UInt32 where S.Element: FixedWidthInteger { values.reduce(5381) { ($0 << 5) &+ $0 &+ UInt32(truncatingIfNeeded: $1) } }
print(hash([1, 2, 3]), hash("hello".utf8), hash([UInt64.max]))

// expect: 44 65535 -56 -1
// expect: 255 0 127 7
// expect: 16 128
// expect: 00000101 11111110
// expect: [232, 3, 0, 0] [254, 255]
// expect: 1 0 10 3 3 3 3
// expect: 513 258 -257 72057594037927936 3721182122
// expect: 193378155 261238937 177572

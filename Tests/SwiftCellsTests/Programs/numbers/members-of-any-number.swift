import Foundation
func half<T: FloatingPoint>(_ x: T) -> T { x.magnitude / 2 }
func total<T: FloatingPoint>(_ xs: [T]) -> T { xs.map { $0.magnitude }.reduce(0, +) }
func size<T: SignedNumeric>(_ x: T) -> T where T.Magnitude == T { x.magnitude }
func isLarge<T: Numeric>(_ x: T) -> Bool { x.magnitude > 3 && x.magnitude + 1 > x.magnitude }
func bits<T: FixedWidthInteger>(_ x: T) -> T.Magnitude { T.Magnitude(truncatingIfNeeded: x) }
func digits<T: BinaryInteger>(_ x: T) -> [Int] { var m = x.magnitude, all: [Int] = []; while m > 0 { all.append(Int(m % 10)); m /= 10 }; return all }
func isSigned<T: BinaryInteger>(_ x: T) -> Bool { T.isSigned }
func isBelow<T: FloatingPoint>(_ x: T) -> Bool { x.isTotallyOrdered(belowOrEqualTo: 1) }
print(half(-3.0), total([-1.5, 2] as [Float]), size(-2.5), size(-2), isLarge(-4), isLarge(2.5))
print(bits(-1 as Int8), digits(-345), digits(200 as UInt8), isSigned(1), isSigned(1 as UInt8), Int.isSigned)
print(isBelow(0.5), isBelow(Float(2)), [3.0, .nan, -1, -.infinity].sorted { $0.isTotallyOrdered(belowOrEqualTo: $1) })
print(Float(exactly: 1.5 as Float) as Any, Float(exactly: Float.nan) as Any, Double(exactly: 0.1 as Float) as Any)
let exponent: Int = ilogb(Float(0.3))
print(ilogb(8.0), exponent, type(of: ilogb(8.0)), type(of: exponent))
print((1..<4).overlaps(3...5), (1...2).overlaps(3..<5), (1..<1).overlaps(0...3), ("a"..."c").overlaps("b"..<"d"))
// expect: 1.5 3.5 2.5 2.0 true false
// expect: 255 [5, 4, 3] [0, 0, 2] true false true
// expect: true false [-inf, -1.0, 3.0, nan]
// expect: Optional(1.5) nil Optional(0.10000000149011612)
// expect: 3 -2 Int32 Int
// expect: true false false true

// Conversions of integers of any type take those beyond Int.
func double<T: BinaryInteger>(_ x: T) -> Double { Double(x) }
func convert<T: BinaryInteger, U: BinaryInteger>(_ x: T, _ type: U.Type) -> U { U(x) }
func exactly<T: BinaryInteger, U: FixedWidthInteger>(_ x: T, _ type: U.Type) -> U? { U(exactly: x) }
func exactDouble<T: BinaryInteger>(_ x: T) -> Double? { Double(exactly: x) }
func fraction<T: BinaryInteger, F: BinaryFloatingPoint>(_ x: T, _ type: F.Type) -> F { F(x) }
func hex<T: BinaryInteger>(_ x: T) -> String { String(x, radix: 16, uppercase: true) }
print(double(UInt64.max), double(UInt.max), double(Int.min), double(5 as UInt8))
print(convert(UInt64.max, UInt.self), convert(UInt.max, UInt64.self), convert(200, UInt8.self), convert(-5, Int8.self))
print(exactly(UInt64.max, UInt.self) as Any, exactly(UInt64.max, Int.self) as Any, exactly(-1, UInt8.self) as Any, exactly(300, UInt8.self) as Any)
print(exactDouble(UInt64.max) as Any, exactDouble(UInt64.max - 2047) as Any, exactDouble(Int.max) as Any, exactDouble(Int.min) as Any)
print(fraction(UInt.max, Float.self), fraction(-3, Double.self))
print(String(UInt64.max, radix: 16), hex(UInt.max - 1), hex(-1), hex(255 as UInt8))

// expect: 1.8446744073709552e+19 1.8446744073709552e+19 -9.223372036854776e+18 5.0
// expect: 18446744073709551615 18446744073709551615 200 -5
// expect: Optional(18446744073709551615) nil nil nil
// expect: nil Optional(1.844674407370955e+19) nil Optional(-9.223372036854776e+18)
// expect: 1.8446744e+19 -3.0
// expect: ffffffffffffffff FFFFFFFFFFFFFFFE -1 FF

// C functions that take a number apart or put it together.
import Foundation
print(frexp(-8.0), frexp(0.0), frexp(Float(10)), frexp(Double.infinity), frexp(8))
print(modf(-3.75), modf(Float(2.5)), modf(-Double.infinity), modf(-0.0), modf(3))
let n = 3, small: Int32 = 3
print(ldexp(0.5, n), ldexp(Float(0.5), n), ldexp(0.5, small), ldexp(0.5, 4), scalbn(-0.5, n), scalbn(1.5, 3))
print(ldexp(1.0, 2000), ldexp(1.0, -2000), ldexp(1.0, -1074), ldexp(3.0, Int.max), ldexp(-3.0, Int.min))
print(fma(2, 3, 1), fma(0.1, 10, -1), fma(Float(2), 3, 1))
print(lround(2.5), lround(-2.5), lrint(2.5), llround(3.5), type(of: llround(2.5)), [1.5, 2.5].map(lround))
let (fraction, exponent) = frexp(10.0)
print(fraction, exponent, ldexp(fraction, exponent))
func twice<T: FloatingPoint>(_ x: T) -> (T, T, T) { (fma(x, x, x), scalbn(x, 1), modf(x).1) }
print(twice(2.5), twice(Float(3)))

// expect: (0.5, 4) (0.0, 0) (0.625, 4) (inf, 0) (0.5, 4)
// expect: (-3.0, -0.75) (2.0, 0.5) (-inf, 0.0) (-0.0, 0.0) (3.0, 0.0)
// expect: 4.0 4.0 4.0 8.0 -4.0 12.0
// expect: inf 0.0 5e-324 inf -0.0
// expect: 7.0 5.551115123125783e-17 7.0
// expect: 3 -3 2 4 Int64 [2, 3]
// expect: 0.625 4 10.0
// expect: (8.75, 5.0, 0.5) (12.0, 6.0, 0.0)

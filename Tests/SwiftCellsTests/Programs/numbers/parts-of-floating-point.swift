// What a number with a fraction is made of.
for x in [0.0, -0.0, 6.5, -1e-310, .infinity, .nan] { print(x.floatingPointClass, x.isSubnormal, x.significandWidth, x.exponentBitPattern, x.significandBitPattern) }
let y: Float = -6.5
print(Float(sign: y.sign, exponent: y.exponent, significand: y.significand), Float(sign: .minus, exponentBitPattern: y.exponentBitPattern, significandBitPattern: 0))
print(Double(sign: .minus, exponent: 3, significand: 1.25), Double(sign: .plus, exponent: -1080, significand: 1), Double(signOf: -1, magnitudeOf: 3))
print(Double.exponentBitCount, Double.significandBitCount, Float.exponentBitCount, Float.significandBitCount, Double.radix)
print(Double.minimumMagnitude(-1, 2), Double.maximumMagnitude(-3, 2), Float.minimumMagnitude(.nan, 2))
var z = 7.5
z.formTruncatingRemainder(dividingBy: 2)
print(z)
z.formRemainder(dividingBy: 1)
print(z)
z.addProduct(2, 3)
print(z)
func show<T: FloatingPoint>(_ x: T) { print(x.isSubnormal, x.significand, T.leastNormalMagnitude, T.leastNonzeroMagnitude, T.minimumMagnitude(x, -x)) }
show(6.0)
show(Float(1e-40))
switch z.floatingPointClass {
case .positiveNormal, .negativeNormal: print("normal")
default: print("other")
}

// expect: positiveZero false -1 0 0
// expect: negativeZero false -1 0 0
// expect: positiveNormal false 3 1025 2814749767106560
// expect: negativeSubnormal true 44 0 20240225330731
// expect: positiveInfinity false -1 2047 0
// expect: quietNaN false -1 2047 2251799813685248
// expect: -6.5 -4.0
// expect: -10.0 0.0 -3.0
// expect: 11 52 8 23 2
// expect: -1.0 -3.0 2.0
// expect: 1.5
// expect: -0.5
// expect: 5.5
// expect: false 1.5 2.2250738585072014e-308 5e-324 6.0
// expect: true 1.0888977 1.1754944e-38 1e-45 1e-40
// expect: normal

import Foundation
print((6.5).exponent, (6.5).significand, (6.5).binade, (0.1).exponent, Float(10).exponent, (2.5).isLess(than: 3), (1.5).isEqual(to: 1.5), (1.0).isLessThanOrEqualTo(1))
// expect: 2 1.625 4.0 -4 3 true true true

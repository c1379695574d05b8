print(1.0, 0.1 + 0.2, 1e10, 1e16, 1.5e-5, 123456789.125, 100.0, -0.0, 3.0e100)  // expect: 1.0 0.30000000000000004 10000000000.0 1e+16 1.5e-05 123456789.125 100.0 -0.0 3e+100
print(2.5.rounded(), 3.5.rounded(), (-2.5).rounded(), 2.4.rounded(.up), 2.6.rounded(.down), 2.5.rounded(.toNearestOrEven), 7.9.rounded(.towardZero))  // expect: 3.0 4.0 -3.0 3.0 2.0 2.0 7.0
print(Double.pi, Double.infinity, -Double.infinity, Double.nan.isNaN, (2.0).squareRoot(), 7.5.truncatingRemainder(dividingBy: 2), Double.greatestFiniteMagnitude)  // expect: 3.141592653589793 inf -inf true 1.4142135623730951 1.5 1.7976931348623157e+308
print(1.0 / 0.0, 0.1 == 0.1, 1.0 == 1, 3.7.isNormal, Double.zero, 5.0.sign == .plus, (-1.5).magnitude)  // expect: inf true true true 0.0 true 1.5

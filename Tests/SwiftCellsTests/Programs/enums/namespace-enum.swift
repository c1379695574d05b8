enum Math { static let e = 2.5; static func sq(_ x: Double) -> Double { x * x } }
print(Math.e, Math.sq(3))  // expect: 2.5 9.0

// A literal with a fraction that is too large is infinite, and one too near to zero is zero; a whole number without sign stays one.
let f: Float = 1e50, d: Double = 1e400
print(f, d, -1e50 as Float, 1e-60 as Float, 1e-400, 0x1p2000, Float(1e39), Double(1e400))
print([1, 1e38, 1e39, -1e39] as [Float], 1e400 == .infinity)
print(-0 as Double, -0 as Float, -0.0, -0x0 as Double)
print(0xffffffffffffffffffff as Double, 0b1010 as Float, 0x1000001 as Float, 123456789012345678901234567890 as Double)
struct Weight: ExpressibleByFloatLiteral { var value: Float; init(floatLiteral: Float) { value = floatLiteral } }
print((1e50 as Weight).value)
switch 1e400 { case .infinity: print("infinite"); default: print("finite") }
// expect: inf inf -inf 0.0 0.0 inf inf inf
// expect: [1.0, 1e+38, inf, -inf] true
// expect: 0.0 0.0 -0.0 0.0
// expect: 1.2089258196146292e+24 10.0 16777216.0 1.2345678901234568e+29
// expect: inf
// expect: infinite

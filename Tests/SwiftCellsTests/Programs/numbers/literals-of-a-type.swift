print(UInt8(200), Int8(-100), Float(0.1), Double(1), Double(3) / 2, Int(5), Float(16777217))
let z = UInt8(255) &+ 1
print(z)
// expect: 200 -100 0.1 1.0 1.5 5 16777216.0
// expect: 0

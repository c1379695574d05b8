let i = 7, d = 2.5
print(Double(i) * d, Int(d), Int(-2.9), Int(d.rounded()), Float(d), UInt8(200), Int8(-5), Int(UInt8(255)))  // expect: 17.5 2 -2 3 2.5 200 -5 255
print(Int("12")! + 1, Double("1e3")!, String(i), "\(d)", Int(3.99), Double(1) / 3)  // expect: 13 1000.0 7 2.5 3 0.3333333333333333
print(UInt8(exactly: 300) as Any, Int(exactly: 2.5) as Any, UInt8(truncatingIfNeeded: 300), Int8(clamping: 500))  // expect: nil nil 44 127

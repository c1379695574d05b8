print(Int("42")!, Int("x") == nil, Double("3.5")!, Double("abc") == nil, Bool("true")!, Int("-7")!, Int("1_0") == nil)  // expect: 42 true 3.5 true true -7 true
print(String(42), String(3.0), String(true), String(255, radix: 16), String(5, radix: 2), Int("ff", radix: 16)!, Int("101", radix: 2)!)  // expect: 42 3.0 true ff 101 255 5
print("\(1.0) \(0.1 + 0.2) \(1e20) \(1e-7) \(100000.0)", Double(7) / 2, Float(0.1))  // expect: 1.0 0.30000000000000004 1e+20 1e-07 100000.0 3.5 0.1

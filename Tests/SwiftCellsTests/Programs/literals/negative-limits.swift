let low: Int8 = -128
print(low)  // expect: -128
print(0xff, 0b101, 0o17, 1_000)  // expect: 255 5 15 1000

print(UInt8(bitPattern: -1), Int8(bitPattern: 200), UInt16(bitPattern: -2), Int16(bitPattern: 65535))  // expect: 255 -56 65534 -1
print(UInt32(bitPattern: .min), Int32(bitPattern: .max), UInt64(bitPattern: -1), Int64(bitPattern: .max))  // expect: 2147483648 -1 18446744073709551615 -1
print(UInt(bitPattern: -1), Int(bitPattern: .max))  // expect: 18446744073709551615 -1

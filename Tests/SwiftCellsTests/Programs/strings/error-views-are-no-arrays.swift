let bytes: [UInt8] = "abc".utf8  // error: '[UInt8]' is wanted
print("abc".utf8[0])  // error: cannot be subscripted
print("abc".unicodeScalars[0])  // error: cannot be subscripted

let bytes = "ab".utf8
print(bytes.index(bytes.startIndex, offsetBy: 3) == bytes.endIndex) // fails: out of bounds

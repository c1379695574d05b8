let bytes = "ab".utf8
print(bytes.index(before: bytes.startIndex) == bytes.endIndex) // fails: no byte before the start

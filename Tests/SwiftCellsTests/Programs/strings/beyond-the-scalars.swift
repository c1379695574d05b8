let scalars = "ab".unicodeScalars
print(scalars.index(after: scalars.endIndex) == scalars.endIndex) // fails: out of bounds

let by = stride(from: 0, to: 6, by: 2), c: Character = "x", d = 2.5
print(by.step) // error: 'StrideTo<Int>' has no member
print(by.start) // error: 'StrideTo<Int>' has no member
print(d.isSignMinus) // error: 'Double' has no member
print(Character(c)) // error: This is of type 'Character', and 'UnicodeScalar' or 'String' is

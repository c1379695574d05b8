let t = "some words"
print(Array(t.utf16.prefix(2)), type(of: t.utf16.prefix(2)), type(of: t.dropFirst().utf16.suffix(1)), Array(t.utf16.drop { $0 > 100 }).count)
print(type(of: t.unicodeScalars.first!), ["a", "b"].map(Character.init), "42".reversed().map(Character.init))
// expect: [115, 111] UTF16View UTF16View 6
// expect: Scalar ["a", "b"] ["2", "4"]

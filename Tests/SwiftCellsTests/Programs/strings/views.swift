let s = "abc"
print(s.utf8, s.utf16, s.unicodeScalars, type(of: s.utf8), type(of: s.utf16))
debugPrint(s.utf8, s.unicodeScalars.first!)
print(type(of: s.unicodeScalars.first!), s.unicodeScalars.first!.value)
let e = "añb"
print(e.utf8.count, e.utf16.count, e.unicodeScalars.count, e.utf8.reversed().first!, e.utf8[e.utf8.startIndex])
print(e.utf8.firstIndex(of: 98)! == e.index(e.startIndex, offsetBy: 2), e.unicodeScalars.map { $0.value }, e.utf8.map { Int($0) }.reduce(0, +))
for x in e.unicodeScalars { print(x, x.value, terminator: " ") }
print()
print(type(of: s.utf8.prefix(2)), Array(s.utf8.prefix(2)), Array(s.utf8), s.utf8.contains(98), s.utf8.max()!, Array(e.dropFirst().utf8))
// expect: abc abc abc UTF8View UTF16View
// expect: UTF8View("abc") "a"
// expect: Scalar 97
// expect: 4 3 3 98 97
// expect: true [97, 241, 98] 567
// expect: a 97 ñ 241 b 98 
// expect: UTF8View [97, 98] [97, 98, 99] true 99 [195, 177, 98]

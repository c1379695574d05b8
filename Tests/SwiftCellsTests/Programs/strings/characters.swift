let c: Character = "a"
print(c.isLetter, c.isNumber, c.uppercased(), c.asciiValue!)
for ch in "a1 B!" { print(ch.isLetter, ch.isWholeNumber, ch.isWhitespace, ch.isUppercase, ch.isPunctuation) }
print(Character("7").wholeNumberValue!, Character(UnicodeScalar(65)), Character(UnicodeScalar(97 + 2)))
let shifted = String("abc".map { Character(UnicodeScalar($0.asciiValue! + 1)) })
print(shifted)
print("abc".unicodeScalars.map { $0.value }, "é".count, "é".utf8.count)
// expect: true false A 97
// expect: true false false false false
// expect: false true false false false
// expect: false false true false false
// expect: true false false true false
// expect: false false false false true
// expect: 7 A c
// expect: bcd
// expect: [97, 98, 99] 1 2

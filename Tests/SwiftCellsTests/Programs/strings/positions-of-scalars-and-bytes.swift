// The positions in the scalars and bytes of a text are positions in the text; a stretch of bytes may begin within a character.
let word = "héllo"
if let i = word.unicodeScalars.firstIndex(of: "l") { print(word[i...], word[..<i], i == word.firstIndex(of: "l")!) }
for i in word.unicodeScalars.indices { print(word.unicodeScalars[i].value, terminator: " ") }
print()
let flag = "x🇩🇪y".dropFirst()
let scalars = flag.unicodeScalars
print(scalars.count, scalars[scalars.startIndex], scalars[scalars.index(after: scalars.startIndex)...].count, scalars.last!)
print(flag.utf8.dropFirst().first!, Array(flag.utf8.dropFirst(6)), flag.utf8.firstIndex(of: 121)! == flag.lastIndex(of: "y")!)
print(Array("éa".utf8.prefix(1)), "éa".utf8.dropLast().last!, "éa".utf8.reversed().map { $0 })
var view = String.UnicodeScalarView()
view.append("a")
view.append(contentsOf: "bc".unicodeScalars)
print(String(view), view.count, String(String.UnicodeScalarView("abc".unicodeScalars.reversed())))
var text = "abc"
text.unicodeScalars.append("d")
text.unicodeScalars.removeAll { $0 == "a" }
print(text)
// expect: llo hé true
// expect: 104 233 108 108 111 
// expect: 3 🇩 2 y
// expect: 159 [135, 170, 121] true
// expect: [195] 169 [97, 169, 195]
// expect: abc 3 cba
// expect: bcd

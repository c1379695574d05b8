// Stretches of a text that are another text: found, replaced, taken off the start.
let text = "banana"
print(text.replacing("ana", with: "X"), text.replacing("a", with: "o", maxReplacements: 2), text.replacing("", with: "-"), "".replacing("", with: "x"))
print(text.ranges(of: "an").map { text.distance(from: text.startIndex, to: $0.lowerBound) }, text.ranges(of: "ana").count, text.ranges(of: "x").isEmpty)
if let range = text.firstRange(of: "nan") { print(text[range], text[..<range.lowerBound], text[range.upperBound...]) }
print(text.firstRange(of: "z") == nil, text.firstRange(of: "")!.isEmpty)
let part = "x-abcabc".dropFirst(2)
for range in part.ranges(of: "bc") { print(part[range], part[..<range.lowerBound]) }
print(part.replacing("b", with: "BB"), type(of: part.replacing("b", with: "")))
print("e\u{301}a".ranges(of: "e").count, "e\u{301}a".replacing("\u{e9}", with: "E"), "🇩🇪🇩🇪".ranges(of: "🇩🇪").count)
print("hello".replacing(["l", "l"], with: ["x"]), "hello".replacing("ll".dropFirst(), with: "Z".dropLast(0)))
var line = "  xx y "
line.trimPrefix(while: \.isWhitespace)
line.replace("x", with: "")
line.trimPrefix(" ")
print(line, "swiftly".trimmingPrefix("swift"), "aab".trimmingPrefix(while: { $0 == "a" }), "abc".trimmingPrefix("abcd"))
// expect: bXna bonona -b-a-n-a-n-a- x
// expect: [1, 3] 1 true
// expect: nan ba a
// expect: true true
// expect: bc a
// expect: bc abca
// expect: aBBcaBBc Substring
// expect: 0 Ea 2
// expect: hexo heZZo
// expect: y  ly b abc

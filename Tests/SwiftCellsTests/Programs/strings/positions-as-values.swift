// Positions in a text as values: shown, kept, compared, as keys.
let text = "héllo"
print(text.startIndex, text.endIndex, text.index(after: text.startIndex), [text.startIndex], text.startIndex as Any)
let i = text.firstIndex(of: "l")!
let j: String.Index? = i
print(j as Any, j == i, i < text.endIndex, i == text.index(text.startIndex, offsetBy: 2), [i: 1][i]!, Set([i, i]).count)
print(text.indices.map { text[$0] }, text.indices.max()!, (text.startIndex..<i).contains(text.startIndex))
struct Mark { let place: String.Index; let name: String }
print(Mark(place: i, name: "x"), String.Index(utf16Offset: 2, in: "abc"), type(of: i))
let back = text.index(before: text.index(after: text.startIndex))
print(back == text.startIndex, back, back.hashValue == text.startIndex.hashValue)
let any: any Comparable = i
print(any, any is String.Index)
var place = text.startIndex
text.formIndex(&place, offsetBy: 2)
print(text[place], text.distance(from: place, to: text.endIndex), text.index(place, offsetBy: 9, limitedBy: text.endIndex) == nil)
// expect: 0[any] 6[utf8] 1[utf8] [0[any]] 0[any]
// expect: Optional(3[utf8]) true true true 1 1
// expect: ["h", "é", "l", "l", "o"] 5[utf8] true
// expect: Mark(place: 3[utf8], name: "x") 2[any] Index
// expect: true 0[utf8] true
// expect: 3[utf8] true
// expect: l 3 true

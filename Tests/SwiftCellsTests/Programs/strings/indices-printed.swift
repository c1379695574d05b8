let s = "héllo wörld"
let i = s.firstIndex(of: "w")!
print(s.startIndex, s.endIndex, i, s.index(after: s.startIndex), s.index(s.startIndex, offsetBy: 3)) // expect: 0[any] 13[utf8] 7[utf8] 1[utf8] 4[utf8]
print([s.startIndex, i], s.firstIndex(of: "ö") as Any, s.firstIndex(of: "z") as Any, s.startIndex..<i) // expect: [0[any], 7[utf8]] Optional(8[utf8]) nil 0[any]..<7[utf8]
let sub = s[i...]
print(sub.startIndex, sub.endIndex, sub.index(after: sub.startIndex), type(of: i), [type(of: i)]) // expect: 7[utf8] 13[utf8] 8[utf8] Index [Swift.String.Index]
print(s.index(s.startIndex, offsetBy: 0), s.index(before: s.index(after: s.startIndex)), s.lastIndex(of: "h")!) // expect: 0[any] 0[utf8] 0[utf8]
print(Array("añb".indices), "".endIndex, "abc".indices) // expect: [0[any], 1[utf8], 3[utf8]] 0[utf8] DefaultIndices<String>(_elements: "abc", _startIndex: 0[any], _endIndex: 3[utf8])
print(String.Index(utf16Offset: 2, in: s), s[String.Index(utf16Offset: 4, in: s)...], i.utf16Offset(in: s), i.utf16Offset(in: sub), String.Index(utf16Offset: 1, in: "abc")) // expect: 3[utf8] o wörld 6 0 1[any]

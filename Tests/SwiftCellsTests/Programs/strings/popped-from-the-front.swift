var rest = "hello".dropFirst(3)
while let c = rest.popFirst() { print(c) }
print(rest.isEmpty, rest.popFirst() == nil)
let text = "hello"
let end = text.suffix(2)
// A limit that is behind, or outside of what is gone through, limits nothing.
print(end.index(end.startIndex, offsetBy: 2, limitedBy: text.startIndex) == end.endIndex)
print("ab".index(text.startIndex, offsetBy: 0, limitedBy: text.endIndex) == text.startIndex)
print(text.index(text.startIndex, offsetBy: 0), text.index(text.utf8.startIndex, offsetBy: 0))
// expect: l
// expect: o
// expect: true true
// expect: true
// expect: true
// expect: 0[any] 0[any]

let text = "hello"
let end = text.dropFirst(2)
print(end.index(end.startIndex, offsetBy: 0) == end.startIndex)
print(end.index(text.startIndex, offsetBy: 0) == text.startIndex) // fails: String index is out of bounds: 0 is not within "llo", whose indices are from 2 to 5
// expect: true

let s = "Hello", i = s.index(s.startIndex, offsetBy: 2)
print(s.distance(from: s.endIndex, to: s.startIndex), s.distance(from: i, to: s.endIndex), s.dropFirst().distance(from: s.endIndex, to: i))
print(s.index(i, offsetBy: 2, limitedBy: s.startIndex) == s.index(before: s.endIndex), s.index(i, offsetBy: -2, limitedBy: s.endIndex) == s.startIndex, s.index(i, offsetBy: 9, limitedBy: s.endIndex) as Any)
let far = 9
print(s.index(i, offsetBy: far, limitedBy: s.startIndex) as Any) // fails: String index is out of bounds: there are no 9
// expect: -5 3 -3
// expect: true true nil

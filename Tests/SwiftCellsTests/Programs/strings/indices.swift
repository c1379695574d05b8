let s = "Swift"
let i = s.index(s.startIndex, offsetBy: 2)
print(s[i], s[s.startIndex], s[s.index(before: s.endIndex)])
print(s[..<i], s[i...], s[s.startIndex..<i])
print(s.prefix(3), s.suffix(2), s.dropFirst(), s.dropLast(2))
if let j = s.firstIndex(of: "f") { print(s[j...], s.distance(from: s.startIndex, to: j)) }
for idx in s.indices where s[idx] == "i" { print(s[s.index(after: idx)]) }
// expect: i S t
// expect: Sw ift Sw
// expect: Swi ft wift Swi
// expect: ft 3
// expect: f

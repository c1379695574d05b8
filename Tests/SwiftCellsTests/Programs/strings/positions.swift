var s = "hello"
s.insert("!", at: s.endIndex); s.remove(at: s.startIndex); s.removeLast()
print(s, s.index(after: s.startIndex) < s.endIndex, s[s.startIndex], s[s.index(s.startIndex, offsetBy: 2)], s.prefix(2), s.suffix(2), s.dropFirst())
let i = s.firstIndex(of: "l")!
print(s[..<i], s[i...], s.distance(from: s.startIndex, to: i))
for (i, c) in s.enumerated() where i % 2 == 0 { print(c, terminator: "") }
print(s.map { String($0) }.joined(separator: "-"), String(s.sorted()), s.filter { "aeiou".contains($0) }, s.lowercased() == s)
// expect: ello true e l el lo llo
// expect: e llo 1
// expect: ele-l-l-o ello eo true

let s = "hello world"
let t = s.dropFirst(3)
print(s[t.startIndex], t.startIndex > s.startIndex, s[t.firstIndex(of: "w")!])
let parts = s.split(separator: " ")
print(s[parts[1].startIndex], s.distance(from: s.startIndex, to: parts[1].startIndex))
let u = s.suffix(5)
print(s[..<u.startIndex], u[u.startIndex], u.index(after: u.startIndex) == s.index(s.startIndex, offsetBy: 7))
var v = s.drop { $0 != "w" }
print(v, s.distance(from: s.startIndex, to: v.startIndex)); v.removeFirst(); print(v, s[v.startIndex]); print(v.prefix(2), s[v.prefix(2).endIndex])
let w = Substring(String(v)); print(w.startIndex == s.startIndex)
print(s.split { $0 == "o" }.map { s.distance(from: s.startIndex, to: $0.startIndex) })
print(v.removeLast(), v, v.popLast()!, v, v.count)
let n = "añb€c"
let m = n.dropFirst(2)
print(m, n[m.startIndex], n.distance(from: n.startIndex, to: m.startIndex), m.prefix(2), n[m.prefix(2).endIndex], n.split(separator: "€").map { n[$0.startIndex] })
print(m[m.index(after: m.startIndex)...], n[..<m.index(m.startIndex, offsetBy: 1)], m.prefix { $0 != "c" }, n[m.prefix { $0 != "c" }.endIndex])
// expect: l true w
// expect: w 6
// expect: hello  w true
// expect: world 6
// expect: orld o
// expect: or l
// expect: true
// expect: [0, 5, 8]
// expect: d orl l or 2
// expect: b€c b 2 b€ c ["a", "c"]
// expect: €c añb b€ c

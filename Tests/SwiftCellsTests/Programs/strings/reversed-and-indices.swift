// Characters from the last to the first, and by their places.
let s = "héllo", d = "abc\r\nx"
for c in s.reversed() { print(c, terminator: ".") }
for (i, c) in s.reversed().enumerated() where i != 1 { print(i, c, terminator: ".") }
for (a, b) in zip(s, s.reversed()) { print(a == b, terminator: ".") }
for c in s.dropFirst().reversed() { print(c, terminator: ".") }
print()
// expect: o.l.l.é.h.0 o.2 l.3 é.4 h.false.false.true.false.false.o.l.l.é.
let r = s.reversed()
for c in r { print(c, terminator: "-") }
for c in r { print(c, terminator: "-") }
for c in d.reversed() { print(c.utf8.count, c.utf16.count, terminator: ".") }
for b in s.utf8.reversed() { print(b, terminator: ".") }
for k in "abc".reversed().reversed() { print(k, terminator: ".") }
for i in s.indices.reversed() { print(s[i], terminator: ".") }
print()
// expect: o-l-l-é-h-o-l-l-é-h-1 1.2 2.1 1.1 1.1 1.111.108.108.169.195.104.a.b.c.o.l.l.é.h.
var t = "ab"
t += "cdefghijklmnopqrstuv"
t.append("w")
print(t[t.startIndex], t[t.index(t.startIndex, offsetBy: 20)], t[t.index(before: t.endIndex)])
// expect: a u w
// Each step takes the same, however long the text is.
let long = String(repeating: "hello world ", count: 2_000)
var found = 0
for c in long.reversed() where c == "w" { found += 1 }
for i in long.indices where long[i] == "w" { found += 1 }
var i = long.endIndex
while i > long.startIndex { i = long.index(before: i); if long[i] == "w" { found += 1 } }
print(found)
// expect: 6000

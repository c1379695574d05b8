var s = "hello"
s.replaceSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2), with: "J")
print(s)
s.insert("x", at: s.startIndex)
s.insert(contentsOf: "yz", at: s.endIndex)
print(s)
s.removeSubrange(s.startIndex..<s.index(after: s.startIndex))
print(s)
// expect: Jllo
// expect: xJlloyz
// expect: Jlloyz

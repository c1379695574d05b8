let s = "abc", t = "abcdef"
print(s[..<s.endIndex])
print(s[..<t.endIndex]) // fails: 6 is not within "abc", whose indices are from 0 to 3
// expect: abc

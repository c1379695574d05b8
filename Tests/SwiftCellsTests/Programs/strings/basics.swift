let s = "Hello, World"
print(s.count, s.isEmpty, s.uppercased(), s.lowercased())  // expect: 12 false HELLO, WORLD hello, world
print(s.hasPrefix("Hello"), s.hasSuffix("x"), s.contains("World"), s.contains("W" as Character))  // expect: true false true true
print(s + "!", s == "Hello, World", "a" < "b", "Z" < "a")  // expect: Hello, World! true true true
print(String(s.reversed()), s.first!, s.last!)  // expect: dlroW ,olleH H d
print(s.split(separator: ","), s.split(separator: " ").map(String.init))  // expect: ["Hello", " World"] ["Hello,", "World"]
print("a-b--c".split(separator: "-"), "a-b--c".split(separator: "-", omittingEmptySubsequences: false))  // expect: ["a", "b", "c"] ["a", "b", "", "c"]
print("a b c".split(separator: " ", maxSplits: 1))  // expect: ["a", "b c"]

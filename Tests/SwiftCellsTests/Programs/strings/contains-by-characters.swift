// The library's own 'contains' looks for characters, and finds an empty text everywhere.
let empty = "", text = "cafe\u{301}\r\nend"
print("abc".contains(empty), empty.contains(empty), "abc".prefix(2).contains(""), "abc".contains("bc"), empty.contains("a"))
print(text.contains("e"), text.contains("\u{e9}"), text.contains("\n"), text.contains("\r\ne"), "e\u{301}".contains("\u{301}"))
func has<S: StringProtocol, T: StringProtocol>(_ text: S, _ other: T) -> Bool { text.contains(other) }
print(has("abc", empty), has("abc"[...], "b".dropFirst()), has("abc", "bc"))
print(["a", "l", ""].filter("hello".contains), ["a", "l", ""].filter { "hello".contains($0) }, "hello".filter("aeiou".contains))

print([1, 2, 3].contains([2, 3]), [1, 2].contains([]), (1...5).contains([2, 4]), Array("abc").contains("bc"), [[1], [2]].contains([1]))

// expect: true true true true false
// expect: true true false true false
// expect: true true true
// expect: ["l", ""] ["l", ""] eo
// expect: true true false true true

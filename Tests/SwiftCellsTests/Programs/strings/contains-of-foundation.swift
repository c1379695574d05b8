// Foundation's 'contains' takes the place of the library's: it finds an empty text nowhere, and parts of characters.
import Foundation

let empty = "", text = "cafe\u{301}\r\nend"
print("abc".contains(empty), empty.contains(empty), "abc".prefix(2).contains(""), "abc".contains("bc"), empty.contains("a"))
print(text.contains("e"), text.contains("\u{e9}"), text.contains("\n"), text.contains("\r\ne"), "e\u{301}".contains("\u{301}"))
func has<S: StringProtocol, T: StringProtocol>(_ text: S, _ other: T) -> Bool { text.contains(other) }
print(has("abc", empty), has("abc"[...], "b".dropFirst()), has("abc", "bc"))
print(["a", "l", ""].filter("hello".contains), ["a", "l", ""].filter { "hello".contains($0) }, "hello".filter("aeiou".contains))

// expect: false false false true false
// expect: true true true true true
// expect: false false true
// expect: ["l"] ["l"] eo

// Of what is a slice itself trimPrefix(while:) throws, whatever its closure does.
var slice = [1, 2, 3][0...]
try slice.trimPrefix(while: { $0 < 2 })
print(slice)
struct Bad: Error {}
var text = "aab"[...]
do { try text.trimPrefix(while: { if $0 == "b" { throw Bad() }; return true }) } catch { print(error) }
print(text)
func trimmed(_ text: String) -> String { var text = text; text.trimPrefix(while: \.isWhitespace); return text }
print(trimmed("  a "))
extension RangeReplaceableCollection where Element: Equatable { mutating func leave(_ e: Element) { trimPrefix(while: { $0 == e }) } }
var parts = "aab"[...]
parts.leave("a")
print(parts)
try? parts.trimPrefix(while: \.isLetter)
print(parts.isEmpty)
var inner: ArraySlice? = [1, 2, 3][1...]
let trim = { try inner?.trimPrefix(while: { $0 == 2 }) }
try trim()
print(inner ?? [])

// expect: [2, 3]
// expect: Bad()
// expect: aab
// expect: a 
// expect: b
// expect: true
// expect: [3]

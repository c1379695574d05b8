var text = "hello"
let second = text.index(after: text.startIndex)
text.replaceSubrange(text.startIndex...second, with: "##")
print(text)  // expect: ##llo
text.replaceSubrange(..<second, with: "")
print(text)  // expect: #llo
text.removeSubrange(text.index(text.startIndex, offsetBy: 2)...)
print(text)  // expect: #l
text.removeSubrange(...text.startIndex)
print(text)  // expect: l
var part = "abcdef".dropFirst()
part.replaceSubrange(part.startIndex...part.startIndex, with: "XY")
print(part)  // expect: XYcdef
var scalars = "abc".unicodeScalars
scalars.removeSubrange(...scalars.startIndex)
print(String(scalars))  // expect: bc

struct Row: RangeReplaceableCollection {
    private var items: [Int] = []
    init() {}
    var startIndex: Int { items.startIndex }
    var endIndex: Int { items.endIndex }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { items[i] }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int { items.replaceSubrange(range, with: new) }
}
var row = Row([1, 2, 3, 4, 5])
row.removeSubrange(3...)
row.replaceSubrange(0...1, with: [9])
print(row.map { $0 })  // expect: [9, 3]

func starts<A: StringProtocol, B: StringProtocol>(_ a: A, with b: B) -> Bool { a.hasPrefix(b) }
print(starts("swift", with: "swan".dropLast(2)), starts("swift".dropFirst(), with: "s"))  // expect: true false
extension StringProtocol { func ends<S: StringProtocol>(with s: S) -> Bool { hasSuffix(s) } }
print("swift".ends(with: "ft"), "swift".dropLast().ends(with: "ft"))  // expect: true false
print("aB1".map { $0.isCased })  // expect: [true, true, false]

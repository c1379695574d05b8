extension CellLibrary {
    /// What `String` and `Substring` are made of: bytes, and units of UTF-16.
    mutating func addStringViews(_ name: String) {
        for (view, element, shown, parts) in [
            ("UTF8View", "UInt8", "UTF8View", "bytes in UTF-8"), ("UTF16View", "UInt16", "StringUTF16", "units of UTF-16"),
        ] {
            let isIndexed = view == "UTF8View"
            declare(
                """
                /// A text as its \(parts).
                struct \(view): \(isIndexed ? "BidirectionalCollection" : "Sequence")\(name == "String" ? ", CustomStringConvertible, CustomDebugStringConvertible" : "") {
                    typealias Element = \(element)
                    typealias Iterator = _ArrayIterator<\(element)>
                    let _text: \(name)
                    \(isIndexed ? "var _units: [UInt8] { _text._utf8() }" : "let _units: [UInt16]")
                    init(_ text: \(name)\(isIndexed ? "" : ", _ units: [UInt16]")) { _text = text\(isIndexed ? "" : "; _units = units") }
                    func makeIterator() -> _ArrayIterator<\(element)> { _ArrayIterator<\(element)>(_units) }
                    var count: Int { \(isIndexed ? "_text._byteCount()" : "_units.count") }
                    var isEmpty: Bool { \(isIndexed ? "_text._byteCount() == 0" : "_units.isEmpty") }
                    var first: \(element)? { \(isIndexed ? "isEmpty ? nil : _text._byte(_text._start())" : "_units.first") }
                    var last: \(element)? { \(isIndexed ? "isEmpty ? nil : _text._byte(_text._end() - 1)" : "_units.last") }
                    var underestimatedCount: Int { count }
                    \(name == "String" ? "var description: String { _text }" : "")
                    \(name == "String" ? "var debugDescription: String { \"\(shown)(\" + _text.debugDescription + \")\" }" : "")
                }
                """, in: name)
        }
        for member in [
            "typealias Index = _StringIndex", "typealias SubSequence = Substring.UTF8View", "var startIndex: _StringIndex { _text.startIndex }",
            "var endIndex: _StringIndex { _text.endIndex }", "func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_at: i._offset + 1) }",
            "func index(before i: _StringIndex) -> _StringIndex { _StringIndex(_at: i._offset - 1) }",
            "func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex { _StringIndex(_at: i._offset + distance) }",
            "func distance(from start: _StringIndex, to end: _StringIndex) -> Int { end._offset - start._offset }",
            "subscript(position: _StringIndex) -> UInt8 { _text._byte(position._offset) }",
            "subscript(bounds: Range<_StringIndex>) -> Substring.UTF8View { _text[bounds].utf8 }",
        ] { declare(member, in: "\(name).UTF8View") }
        for (member, units) in [
            ("prefix(_ maxLength: Int)", "_units.prefix(maxLength)"), ("suffix(_ maxLength: Int)", "_units.suffix(maxLength)"), ("dropFirst(_ k: Int = 1)", "_units.dropFirst(k)"),
            ("dropLast(_ k: Int = 1)", "_units.dropLast(k)"),
        ] { declare("func \(member) -> Substring.UTF16View { Substring.UTF16View(Substring(_text), Array(\(units))) }", in: "\(name).UTF16View") }
        for member in ["prefix", "drop"] {
            declare("func \(member)(while predicate: (UInt16) throws -> Bool) rethrows -> Substring.UTF16View { Substring.UTF16View(Substring(_text), Array(try _units.\(member)(while: predicate))) }", in: "\(name).UTF16View")
        }
        declare("var utf8: \(name).UTF8View { \(name).UTF8View(self) }", in: name)
        declare("var utf16: \(name).UTF16View { \(name).UTF16View(self, _utf16()) }", in: name)
        if name == "String" {
            declare("var utf8: String.UTF8View { String(self).utf8 }", in: "Character")
            declare("var utf16: String.UTF16View { String(self).utf16 }", in: "Character")
        }
    }
}

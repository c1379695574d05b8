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
                    let _units: [\(element)]
                    init(_ text: \(name), _ units: [\(element)]) { _text = text; _units = units }
                    func makeIterator() -> _ArrayIterator<\(element)> { _ArrayIterator<\(element)>(_units) }
                    var count: Int { _units.count }
                    var isEmpty: Bool { _units.isEmpty }
                    var first: \(element)? { _units.first }
                    var last: \(element)? { _units.last }
                    var underestimatedCount: Int { _units.count }
                    \(name == "String" ? "var description: String { _text }" : "")
                    \(name == "String" ? "var debugDescription: String { \"\(shown)(\" + _text.debugDescription + \")\" }" : "")
                }
                """, in: name)
        }
        for member in [
            "typealias Index = _StringIndex", "typealias SubSequence = Substring.UTF8View", "var startIndex: _StringIndex { _text.startIndex }",
            "var endIndex: _StringIndex { _text.endIndex }", "func index(after i: _StringIndex) -> _StringIndex { _StringIndex(i._offset + 1) }",
            "func index(before i: _StringIndex) -> _StringIndex { _StringIndex(i._offset - 1) }",
            "func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex { _StringIndex(i._offset + distance) }",
            "func distance(from start: _StringIndex, to end: _StringIndex) -> Int { end._offset - start._offset }",
            "subscript(position: _StringIndex) -> UInt8 { _units[position._offset - _text._start()] }",
            "subscript(bounds: Range<_StringIndex>) -> Substring.UTF8View { _text[bounds].utf8 }",
        ] { declare(member, in: "\(name).UTF8View") }
        declare("var utf8: \(name).UTF8View { \(name).UTF8View(self, _utf8()) }", in: name)
        declare("var utf16: \(name).UTF16View { \(name).UTF16View(self, _utf16()) }", in: name)
    }
}

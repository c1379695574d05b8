extension CellLibrary {
    /// What `String` and `Substring` are made of: bytes, and units of UTF-16.
    mutating func addStringViews(_ name: String) {
        // A stretch of the bytes of a text may begin and end within a character, which no text does.
        let bytes =
            name == "String"
            ? (
                fields: "var _units: [UInt8] { _text._utf8() }", initializers: "private init(_ text: String) { _text = text }",
                count: "_text._byteCount()", low: "0", high: "_text._byteCount()"
            )
            : (
                fields: """
                    let _low: Int
                    let _high: Int
                    var _units: [UInt8] { let start = _text._start(); return Array(_text._utf8()[(_low - start)..<(_high - start)]) }
                    """,
                initializers: """
                    private init(_ text: Substring) { _text = text; _low = text._start(); _high = text._end() }
                    private init(_ text: Substring, _low low: Int, _high high: Int) { _text = text; _low = low; _high = high }
                    """,
                count: "_high - _low", low: "_low", high: "_high"
            )
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
                    \(isIndexed ? bytes.fields : "let _units: [UInt16]")
                    \(isIndexed ? bytes.initializers : "private init(_ text: \(name), _ units: [UInt16]) { _text = text; _units = units }")
                    func makeIterator() -> _ArrayIterator<\(element)> { _ArrayIterator<\(element)>(_units) }
                    var count: Int { \(isIndexed ? bytes.count : "_units.count") }
                    var isEmpty: Bool { \(isIndexed ? "\(bytes.count) == 0" : "_units.isEmpty") }
                    var first: \(element)? { \(isIndexed ? "isEmpty ? nil : _text._byte(\(bytes.low))" : "_units.first") }
                    var last: \(element)? { \(isIndexed ? "isEmpty ? nil : _text._byte(\(bytes.high) - 1)" : "_units.last") }
                    var underestimatedCount: Int { count }
                    \(name == "String" ? "var description: String { _text }" : "")
                    \(name == "String" ? "var debugDescription: String { \"\(shown)(\" + _text.debugDescription + \")\" }" : "")
                }
                """, in: name)
        }
        for member in [
            "typealias Index = _StringIndex", "typealias SubSequence = Substring.UTF8View", "var startIndex: _StringIndex { _StringIndex(\(bytes.low), _countsAnything: \(bytes.low) == 0) }",
            "var endIndex: _StringIndex { _StringIndex(_at: \(bytes.high)) }", "func index(after i: _StringIndex) -> _StringIndex { _StringIndex(_at: i._offset + 1) }",
            "func index(before i: _StringIndex) -> _StringIndex { if i._offset <= \(bytes.low) { fatalError(\"there is no byte before the start\") }; return _StringIndex(_at: i._offset - 1) }",
            """
            func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex {
                let offset = i._offset + distance
                if offset < \(bytes.low) || offset > \(bytes.high) { fatalError("the index \\(offset) is out of bounds, which are \\(\(bytes.low)) and \\(\(bytes.high))") }
                return _StringIndex(_at: offset)
            }
            """,
            "func distance(from start: _StringIndex, to end: _StringIndex) -> Int { end._offset - start._offset }",
            """
            subscript(position: _StringIndex) -> UInt8 {
                if position._offset < \(bytes.low) || position._offset >= \(bytes.high) { fatalError("the index \\(position._offset) is out of bounds, which are \\(\(bytes.low)) and \\(\(bytes.high))") }
                return _text._byte(position._offset)
            }
            """,
            """
            subscript(bounds: Range<_StringIndex>) -> Substring.UTF8View {
                if bounds.lowerBound._offset < \(bytes.low) || bounds.upperBound._offset > \(bytes.high) { fatalError("range out of bounds") }
                return Substring.UTF8View(Substring(_text), _low: bounds.lowerBound._offset, _high: bounds.upperBound._offset)
            }
            """,
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

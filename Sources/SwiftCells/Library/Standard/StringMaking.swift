import Foundation

extension CellLibrary {
    /// Strings made of other things, and what they are made of.
    mutating func addStringMaking() {
        intrinsic("init(_ value: String)", in: "String", .sameObject)
        intrinsic("init(_ value: Substring)", in: "String", .sameObject)
        intrinsic("init(_ value: Character)", in: "String", .sameObject)
        function("init(_ value: String)", in: "Substring") { frame in
            let text = frame.stringObject(0)
            // What was a part of another string has its positions anew.
            frame.return(text.lowerBound == 0 ? text : StringObject(frame.string(0), frame.machine.heap))
        }
        intrinsic("init(_ value: Substring)", in: "Substring", .sameObject)
        declare("/// The encoding of text in bytes, as `String(decoding:as:)` takes it.\ntypealias UTF8 = Unicode.UTF8")
        function("func _decoded(_ bytes: [UInt8]) -> String") { frame in
            let bytes = frame.object(0, as: ArrayObject.self)
            try frame.charge(steps: bytes.count)
            try frame.reserve(bytes: 3 * bytes.count)
            frame.return(String(decoding: UnsafeBufferPointer(start: bytes.words, count: bytes.count).lazy.map { UInt8(truncatingIfNeeded: $0) }, as: Unicode.UTF8.self))
        }
        declare("init<C: Collection>(decoding codeUnits: C, as sourceEncoding: UTF8.Type) where C.Element == UInt8 { self = _decoded(Array(codeUnits)) }", in: "String")
        function("init()", in: "String") { $0.return("") }
        function("init()", in: "Substring") { $0.return("") }
        intrinsic("init<T: LosslessStringConvertible>(_ value: T)", in: "String", .describe)
        intrinsic("init<T: StringProtocol>(_ value: T)", in: "String", .describe)
        for (symbol, body) in [("==", "String(lhs) == String(rhs)"), ("!=", "String(lhs) != String(rhs)"), ("<", "String(lhs) < String(rhs)")] {
            declare("static func \(symbol) <Other: StringProtocol>(lhs: Self, rhs: Other) -> Bool { \(body) }", in: "StringProtocol")
        }
        declare("func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool { hasPrefix(String(prefix)) }", in: "StringProtocol")
        declare("func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool { hasSuffix(String(suffix)) }", in: "StringProtocol")
        intrinsic("init(stringLiteral value: String)", in: "String", .sameObject)
        declare("init(stringLiteral value: String) { self.init(value) }", in: "Substring")
        // Swift tells apart what can write itself: of numbers with a fraction and of texts, `String.init` alone is ambiguous.
        for demands in ["", ": _TextOutputStreamable"] { intrinsic("init<T\(demands)>(describing instance: T)", in: "String", .show) }
        for demands in ["", " & _TextOutputStreamable"] { intrinsic("init<T: CustomStringConvertible\(demands)>(describing instance: T)", in: "String", .describe) }
        function("init<T>(reflecting subject: T)", in: "String") { frame in
            let value = Self.argument(0, frame)
            frame.return(try frame.machine.describe(value, frame.type(of: 0), debug: true, depth: 0))
        }
        for element in ["String", "Character"] {
            function("init(repeating repeatedValue: \(element), count: Int)", in: "String") { frame in
                let (text, count) = (frame.stringObject(0), frame.int(1))
                guard count >= 0 else { throw CellFailure(.runtime, "a string cannot be repeated \(count) times") }
                let (bytes, overflow) = text.byteCount.multipliedReportingOverflow(by: count)
                try frame.reserve(bytes: overflow ? .max : bytes)
                try frame.charge(steps: 8 + bytes / 16)
                frame.return(StringObject(repeating: text, count: count, frame.machine.heap))
            }
        }
        declare("init<S: Sequence>(_ characters: S) where S.Element == Character { self = \"\"; for c in characters { self.append(c) } }", in: "String")
        function("init(_ value: Int, radix: Int, uppercase: Bool = false)", in: "String") { frame in
            guard 2...36 ~= frame.int(1) else { throw CellFailure(.runtime, "the radix must be from 2 to 36, not \(frame.int(1))") }
            frame.return(String(frame.int(0), radix: frame.int(1), uppercase: frame.bool(2)))
        }
        function("static func _digits(_ value: UInt, _ radix: Int, _ uppercase: Bool) -> String", in: "String") { frame in
            guard 2...36 ~= frame.int(1) else { throw CellFailure(.runtime, "the radix must be from 2 to 36, not \(frame.int(1))") }
            frame.return(String(UInt(bitPattern: frame.int(0)), radix: frame.int(1), uppercase: frame.bool(2)))
        }
        declare(
            """
            init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false) {
                if value._isAboveInt { self = String._digits(UInt(bitPattern: value._bits), radix, uppercase) } else { self.init(value._bits, radix: radix, uppercase: uppercase) }
            }
            """, in: "String")
        declare("protocol CVarArg {}")
        for type in ["Int", "Double", "Float"] + IntegerWidth.allCases.map(\.name) { declare("extension \(type): CVarArg") }
    }

    /// A text's bytes, UTF-16 units and Unicode scalars as collections of their own: they are no arrays, and have no numbers as indices.
    mutating func addTextViews() {
        declare(
            """
            struct _UnicodeScalarView: BidirectionalCollection, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible {
                typealias Element = UnicodeScalar
                typealias Index = _StringIndex
                typealias Iterator = _ArrayIterator<UnicodeScalar>
                /// The text, and where it starts among the positions of the string it was cut out of.
                var _text: String
                let _start: Int
                init() { _text = ""; _start = 0 }
                init(_ text: String, _start start: Int) { _text = text; _start = start }
                var _elements: [UnicodeScalar] { _scalarValues(_text).map { UnicodeScalar(_value: $0) } }
                var count: Int { _scalarValues(_text).count }
                var isEmpty: Bool { _text.isEmpty }
                var startIndex: _StringIndex { _StringIndex(_start, _countsAnything: _start == 0) }
                var endIndex: _StringIndex { _StringIndex(_at: _start + _text._byteCount()) }
                /// Whether a byte of UTF-8 goes on with a scalar.
                func _continues(_ place: Int) -> Bool { _text._byte(place) & 0xC0 == 0x80 }
                func index(after i: _StringIndex) -> _StringIndex {
                    var place = i._offset - _start
                    let end = _text._byteCount()
                    if place < 0 || place >= end { fatalError("string index is out of bounds: there is nothing after \\(i._offset)") }
                    place += 1
                    while place < end && _continues(place) { place += 1 }
                    return _StringIndex(_at: place + _start)
                }
                func index(before i: _StringIndex) -> _StringIndex {
                    var place = i._offset - _start
                    if place <= 0 || place > _text._byteCount() { fatalError("string index is out of bounds: there is nothing before \\(i._offset)") }
                    place -= 1
                    while place > 0 && _continues(place) { place -= 1 }
                    return _StringIndex(_at: place + _start)
                }
                subscript(position: _StringIndex) -> UnicodeScalar {
                    let place = position._offset - _start
                    let first = Int(_text._byte(place))
                    if first < 0x80 { return UnicodeScalar(_value: first) }
                    let length = first < 0xE0 ? 2 : (first < 0xF0 ? 3 : 4)
                    var value = first & (0x7F >> length)
                    var i = 1
                    while i < length { value = value << 6 | Int(_text._byte(place + i) & 0x3F); i += 1 }
                    return UnicodeScalar(_value: value)
                }
                func makeIterator() -> _ArrayIterator<UnicodeScalar> { _ArrayIterator<UnicodeScalar>(_elements) }
                mutating func append(_ newElement: UnicodeScalar) { _text += _scalarText(Int(newElement.value)) }
                mutating func replaceSubrange<C: Collection>(_ subrange: Range<_StringIndex>, with newElements: C) where C.Element == UnicodeScalar {
                    var result = String(_text._sub(0, subrange.lowerBound._offset - _start))
                    for x in newElements { result += _scalarText(Int(x.value)) }
                    result += _text._sub(subrange.upperBound._offset - _start, _text._byteCount())
                    _text = result
                }
                func filter(_ isIncluded: (UnicodeScalar) throws -> Bool) rethrows -> _UnicodeScalarView {
                    var result = _UnicodeScalarView()
                    for x in self { if try isIncluded(x) { result.append(x) } }
                    return result
                }
                var description: String { _text }
                var debugDescription: String { "StringUnicodeScalarView(" + String(reflecting: _text) + ")" }
            }
            """)
        declare("init(_ unicodeScalars: _UnicodeScalarView) { self = unicodeScalars.description }", in: "String")
        declare("typealias UnicodeScalarView = _UnicodeScalarView", in: "String")
    }
}

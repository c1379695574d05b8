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
        intrinsic("init(stringLiteral value: String)", in: "String", .sameObject)
        declare("init(stringLiteral value: String) { self.init(value) }", in: "Substring")
        // Swift tells apart what can write itself: of numbers with a fraction and of texts, `String.init` alone is ambiguous.
        for demands in ["", ": CustomStringConvertible", ": _TextOutputStreamable", ": CustomStringConvertible & _TextOutputStreamable"] {
            intrinsic("init<T\(demands)>(describing instance: T)", in: "String", .describe)
        }
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
        declare("init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false) { self.init(value._asInt, radix: radix, uppercase: uppercase) }", in: "String")
        declare("protocol CVarArg {}")
        for type in ["Int", "Double", "Float", "String"] + IntegerWidth.allCases.map(\.name) { declare("extension \(type): CVarArg") }
    }

    /// A text's bytes, UTF-16 units and Unicode scalars as collections of their own: they are no arrays, and have no numbers as indices.
    mutating func addTextViews() {
        for (name, element) in [("_UnicodeScalarView", "UnicodeScalar")] {
            declare(
                """
                struct \(name): BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
                    typealias Element = \(element)
                    typealias Index = _EntryIndex
                    typealias Iterator = _ArrayIterator<\(element)>
                    var _elements: [\(element)]
                    init(_elements elements: [\(element)]) { _elements = elements }
                    var count: Int { _elements.count }
                    var isEmpty: Bool { _elements.isEmpty }
                    var startIndex: _EntryIndex { _EntryIndex(_at: 0) }
                    var endIndex: _EntryIndex { _EntryIndex(_at: _elements.count) }
                    func index(after i: _EntryIndex) -> _EntryIndex { _EntryIndex(_at: i.position + 1) }
                    func index(before i: _EntryIndex) -> _EntryIndex { _EntryIndex(_at: i.position - 1) }
                    subscript(position: _EntryIndex) -> \(element) { _elements[position.position] }
                    func makeIterator() -> _ArrayIterator<\(element)> { _ArrayIterator<\(element)>(_elements) }
                    func map<T>(_ transform: (\(element)) throws -> T) rethrows -> [T] { try _elements.map(transform) }
                }
                """)
        }
        declare("var description: String { _elements.map { _scalarText(Int($0.value)) }.joined() }", in: "_UnicodeScalarView")
        declare("var debugDescription: String { \"StringUnicodeScalarView(\" + String(reflecting: description) + \")\" }", in: "_UnicodeScalarView")
        for member in [
            "init() { _elements = [] }",
            "mutating func append(_ newElement: UnicodeScalar) { _elements.append(newElement) }",
            "func filter(_ isIncluded: (UnicodeScalar) throws -> Bool) rethrows -> _UnicodeScalarView { _UnicodeScalarView(_elements: try _elements.filter(isIncluded)) }",
        ] { declare(member, in: "_UnicodeScalarView") }
        declare("init(_ unicodeScalars: _UnicodeScalarView) { self = unicodeScalars.description }", in: "String")
        declare("typealias UnicodeScalarView = _UnicodeScalarView", in: "String")
    }
}

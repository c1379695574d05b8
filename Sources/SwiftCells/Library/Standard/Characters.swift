extension CellLibrary {
    /// `Character` and `UnicodeScalar`.
    mutating func addCharacter() {
        declare(
            """
            /// One character as people see it.
            struct Character: Comparable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, _TextOutputStreamable, Sendable {}
            """)
        let name = "Character"
        /// A character's text, charged for what its facts look at: a few bytes, unless somebody has piled up marks.
        @Sendable func character(_ frame: NativeFrame) throws -> String {
            let text = frame.stringObject(0)
            if text.byteCount > 32 { try frame.charge(steps: 16 * text.byteCount) }
            return text.value
        }
        intrinsic("static func == (lhs: Character, rhs: Character) -> Bool", in: name, .objects(.equalString))
        intrinsic("static func != (lhs: Character, rhs: Character) -> Bool", in: name, .objectsNegated(.equalString))
        intrinsic("static func < (lhs: Character, rhs: Character) -> Bool", in: name, .objects(.lessString))
        intrinsic("static func > (lhs: Character, rhs: Character) -> Bool", in: name, .objectsSwapped(.lessString))
        intrinsic("static func <= (lhs: Character, rhs: Character) -> Bool", in: name, .objectsSwappedNegated(.lessString))
        intrinsic("static func >= (lhs: Character, rhs: Character) -> Bool", in: name, .objectsNegated(.lessString))
        declare("func hash(into hasher: inout Hasher) { hasher.combine(self) }", in: name)
        intrinsicProperty("var description: String { get }", in: name, .sameObject)
        property("var debugDescription: String { get }", in: name, get: { $0.return($0.string(0).debugDescription) })
        function("func _byteCount() -> Int", in: name) { $0.return($0.stringObject(0).byteCount) }
        declare(
            """
            /// One number of Unicode.
            struct UnicodeScalar: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, _TextOutputStreamable, _ExpressibleByUnicodeScalarLiteral {
                let value: UInt32
                init(_unicodeScalarLiteral value: String) { self.value = UInt32(_scalarValues(value)[0]) }
                init?(_ description: String) { let values = _scalarValues(description); if values.count != 1 { return nil }; self.value = UInt32(values[0]) }
                init(_ v: UnicodeScalar) { self = v }
                init?(_ value: UInt16) { if value >= 55296 && value < 57344 { return nil }; self.value = UInt32(value) }
                init(_ value: UInt8) { self.value = UInt32(value) }
                init?(_ value: UInt32) { if value > 1114111 || (value >= 55296 && value < 57344) { return nil }; self.value = value }
                init?(_ value: Int) { if value < 0 || value > 1114111 || (value >= 55296 && value < 57344) { return nil }; self.value = UInt32(value) }
                init(_value value: Int) { self.value = UInt32(value) }
                static func < (lhs: UnicodeScalar, rhs: UnicodeScalar) -> Bool { lhs.value < rhs.value }
                static func == (lhs: UnicodeScalar, rhs: UnicodeScalar) -> Bool { lhs.value == rhs.value }
                func hash(into hasher: inout Hasher) { hasher.combine(value) }
                var description: String { _scalarText(Int(value)) }
                var debugDescription: String { _scalarInQuotes(Int(value)) }
                var isASCII: Bool { value < 128 }
                var properties: _UnicodeProperties { _UnicodeProperties(_value: Int(value)) }
            }
            """)
        declare("protocol _ExpressibleByUnicodeScalarLiteral { init(_unicodeScalarLiteral value: String) }")
        declare(
            """
            /// Names for what Unicode says of text.
            enum Unicode {
                typealias Scalar = UnicodeScalar
                /// The encoding of text in bytes, as `String(decoding:as:)` takes it.
                enum UTF8 {}
            }
            """)
        declare("/// What Unicode says of a scalar.\nstruct _UnicodeProperties { let _value: Int; init(_value value: Int) { _value = value } }")
        func unicode(_ propertyName: String, _ body: @escaping @Sendable (Unicode.Scalar.Properties) -> Bool) {
            function("func _\(propertyName)(_ value: Int) -> Bool", in: nil) { frame in
                guard let number = UInt32(exactly: frame.int(0)), let scalar = Unicode.Scalar(number) else { throw CellFailure(.runtime, "\(frame.int(0)) is no Unicode scalar") }
                frame.return(body(scalar.properties))
            }
            declare("var \(propertyName): Bool { _\(propertyName)(_value) }", in: "_UnicodeProperties")
        }
        unicode("isAlphabetic") { $0.isAlphabetic }
        unicode("isLowercase") { $0.isLowercase }
        unicode("isUppercase") { $0.isUppercase }
        unicode("isWhitespace") { $0.isWhitespace }
        unicode("isEmoji") { $0.isEmoji }
        unicode("isEmojiPresentation") { $0.isEmojiPresentation }
        addTextViews()
        // Shown in ASCII, and with the quotation marks of a text.
        function("func _scalarInQuotes(_ value: Int) -> String") { frame in
            guard let number = UInt32(exactly: frame.int(0)), let scalar = Unicode.Scalar(number) else { throw CellFailure(.runtime, "\(frame.int(0)) is no Unicode scalar") }
            frame.return(scalar.debugDescription)
        }
        function("func _scalarText(_ value: Int) -> String") { frame in
            guard let number = UInt32(exactly: frame.int(0)), let scalar = Unicode.Scalar(number) else { throw CellFailure(.runtime, "\(frame.int(0)) is no Unicode scalar") }
            frame.return(String(Character(scalar)))
        }
        function("func _scalarValues(_ text: String) -> [Int]") { frame in
            let text = frame.string(0)
            try frame.charge(steps: text.utf8.count)
            try frame.reserve(bytes: text.utf8.count * 8)
            frame.return(text.unicodeScalars.map { Int($0.value) })
        }
        declare("init(ascii v: UnicodeScalar) { if v.value > 127 { fatalError(\"\\(v) is no ASCII character\") }; self = UInt8(v.value) }", in: "UInt8")
        declare("init(_ v: UnicodeScalar) { self = v.value }", in: "UInt32")
        declare("init(_ content: UnicodeScalar) { self = Character(_scalarText(Int(content.value))) }", in: name)
        declare("var unicodeScalars: _UnicodeScalarView { _UnicodeScalarView(String(self), _start: 0) }", in: name)
        declare("init(_ scalar: UnicodeScalar) { self = _scalarText(Int(scalar.value)) }", in: "String")
        declare("init(extendedGraphemeClusterLiteral value: Character) { self = value }", in: name)
        function("init(_ content: String)", in: name) { frame in
            let text = try character(frame)
            guard text.count == 1 else {
                throw CellFailure(.runtime, "a Character is made of one character, but \(text.debugDescription) has \(text.count)")
            }
            frame.return(text)
        }
        func fact(_ factName: String, _ body: @escaping @Sendable (Character) -> Bool) {
            property("var \(factName): Bool { get }", in: name, get: { $0.return(body(Character(try character($0)))) })
        }
        fact("isLetter") { $0.isLetter }
        fact("isNumber") { $0.isNumber }
        fact("isWholeNumber") { $0.isWholeNumber }
        fact("isWhitespace") { $0.isWhitespace }
        fact("isNewline") { $0.isNewline }
        fact("isUppercase") { $0.isUppercase }
        fact("isLowercase") { $0.isLowercase }
        fact("isCased") { $0.isCased }
        fact("isPunctuation") { $0.isPunctuation }
        fact("isSymbol") { $0.isSymbol }
        fact("isMathSymbol") { $0.isMathSymbol }
        fact("isCurrencySymbol") { $0.isCurrencySymbol }
        fact("isHexDigit") { $0.isHexDigit }
        fact("isASCII") { $0.isASCII }
        property("var wholeNumberValue: Int? { get }", in: name, get: { $0.return(Character(try character($0)).wholeNumberValue) })
        property("var hexDigitValue: Int? { get }", in: name, get: { $0.return(Character(try character($0)).hexDigitValue) })
        function("func uppercased() -> String", in: name) { $0.return(try character($0).uppercased()) }
        function("func lowercased() -> String", in: name) { $0.return(try character($0).lowercased()) }
        property("var _ascii: Int { get }", in: name, get: { $0.return(Character(try character($0)).asciiValue.map { Int($0) } ?? -1) })
        declare("var asciiValue: UInt8? { _ascii < 0 ? nil : UInt8(_ascii) }", in: name)
    }
}

extension CellLibrary {
    /// What a text written out with values in it is made by: a lesson may say how values of its own are put in, and with which options.
    ///
    /// `appendInterpolation` of an extension is called through a static function of the same parameters that cells give it, which makes a text of its
    /// own (`OwnInterpolations`); what is not put in by a lesson's is put in by those below.
    mutating func addStringInterpolation() {
        declare(
            """
            /// What a text with values in it is put together by.
            struct DefaultStringInterpolation: CustomStringConvertible {
                typealias StringLiteralType = String
                var _text: String
                init(literalCapacity: Int, interpolationCount: Int) { _text = "" }
                var description: String { _text }
                mutating func appendLiteral(_ literal: String) { _text += literal }
                mutating func write(_ string: String) { _text += string }
                mutating func appendInterpolation<T>(_ value: T) { _text += "\\(value)" }
                mutating func appendInterpolation<T: CustomStringConvertible>(_ value: T) { _text += "\\(value)" }
                mutating func appendInterpolation<T, S: StringProtocol>(_ value: T?, default: @autoclosure () -> S) { if let value { _text += "\\(value)" } else { _text += "\\(`default`())" } }
            }
            """)
        for member in [
            "static func appendInterpolation<T>(_ value: T) -> String { \"\\(value)\" }",
            "static func appendInterpolation<T: CustomStringConvertible>(_ value: T) -> String { \"\\(value)\" }",
            "static func appendInterpolation<T, S: StringProtocol>(_ value: T?, default: @autoclosure () -> S) -> String { if let value { return \"\\(value)\" }; return \"\\(`default`())\" }",
        ] { declare(member, in: "DefaultStringInterpolation") }
        declare("typealias StringInterpolation = DefaultStringInterpolation", in: "String")
        declare("init(stringInterpolation: DefaultStringInterpolation) { self = stringInterpolation._text }", in: "String")
    }
}

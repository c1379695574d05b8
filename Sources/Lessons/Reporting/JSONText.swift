/// A JSON value that is written with its keys in the order given, so that a report reads as its documentation does.
package enum JSONText: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONText])
    case object([(key: String, value: JSONText)])

    /// The JSON text, indented by two spaces a level, or on one line.
    package func text(indented: Bool = true) -> String {
        var text = ""
        write(to: &text, indentation: indented ? 0 : nil)
        return text
    }

    private func write(to text: inout String, indentation: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        // JSON has no infinity and no NaN.
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            Self.writeList(open: "[", close: "]", count: values.count, to: &text, indentation: indentation) { text, index, inner in
                values[index].write(to: &text, indentation: inner)
            }
        case .object(let members):
            Self.writeList(open: "{", close: "}", count: members.count, to: &text, indentation: indentation) { text, index, inner in
                Self.write(members[index].key, to: &text)
                text += ": "
                members[index].value.write(to: &text, indentation: inner)
            }
        }
    }

    private static func writeList(
        open: String, close: String, count: Int, to text: inout String, indentation: Int?,
        item: (inout String, Int, Int?) -> Void
    ) {
        let inner = indentation.map { $0 + 2 }
        func newLine(_ spaces: Int?) -> String { spaces.map { "\n" + String(repeating: " ", count: $0) } ?? "" }
        text += open
        for index in 0..<count {
            if index > 0 { text += indentation == nil ? ", " : "," }
            text += newLine(inner)
            item(&text, index, inner)
        }
        if count > 0 { text += newLine(indentation) }
        text += close
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // Control characters must be escaped; the two line separators would end a line in JavaScript.
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

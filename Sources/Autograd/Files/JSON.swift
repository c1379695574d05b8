/// A value of a JSON text, as far as headers of files need it: whole numbers only.
enum JSON {
    case text(String), number(Int), list([JSON]), map([(key: String, value: JSON)]), other

    /// Reads a text.
    ///
    /// - Throws: `TensorError` where it is no JSON, is nested more than 32 deep, or has a number that is not whole.
    static func parse(_ bytes: ArraySlice<UInt8>, name: String) throws -> JSON {
        var parser = Parser(rest: bytes, name: name)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.rest.isEmpty else { throw parser.damaged("there is more after its end") }
        return value
    }

    private struct Parser {
        var rest: ArraySlice<UInt8>
        let name: String

        func damaged(_ what: String) -> TensorError { TensorError(.value, "\(name) is damaged: its header is no JSON (\(what))") }

        mutating func skipSpace() { rest = rest.drop { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 } }

        mutating func accept(_ character: Character) -> Bool {
            skipSpace()
            guard let first = rest.first, first == character.asciiValue else { return false }
            rest.removeFirst()
            return true
        }

        mutating func expect(_ character: Character) throws {
            guard accept(character) else { throw damaged("expected \(character)") }
        }

        mutating func value(depth: Int) throws -> JSON {
            guard depth < 32 else { throw damaged("too deep") }
            skipSpace()
            switch rest.first {
            case UInt8(ascii: "{"):
                rest.removeFirst()
                var entries: [(key: String, value: JSON)] = []
                if accept("}") { return .map([]) }
                repeat {
                    let key = try string()
                    try expect(":")
                    entries.append((key, try value(depth: depth + 1)))
                } while accept(",")
                try expect("}")
                return .map(entries)
            case UInt8(ascii: "["):
                rest.removeFirst()
                var values: [JSON] = []
                if accept("]") { return .list([]) }
                repeat { values.append(try value(depth: depth + 1)) } while accept(",")
                try expect("]")
                return .list(values)
            case UInt8(ascii: "\""): return .text(try string())
            default:
                let token = rest.prefix { ![44, 93, 125, 32, 10, 13, 9].contains($0) }
                rest = rest.dropFirst(token.count)
                let text = String(decoding: token, as: UTF8.self)
                if ["true", "false", "null"].contains(text) { return .other }
                guard let number = Int(text) else { throw damaged("\(text) is no whole number") }
                return .number(number)
            }
        }

        mutating func string() throws -> String {
            try expect("\"")
            var bytes: [UInt8] = []
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "\"") {
                    guard let text = String(validating: bytes, as: UTF8.self) else { throw damaged("a name is no UTF-8") }
                    return text
                }
                guard byte == UInt8(ascii: "\\") else {
                    bytes.append(byte)
                    continue
                }
                switch rest.popFirst() {
                case UInt8(ascii: "n"): bytes.append(10)
                case UInt8(ascii: "t"): bytes.append(9)
                case UInt8(ascii: "r"): bytes.append(13)
                case UInt8(ascii: "b"): bytes.append(8)
                case UInt8(ascii: "f"): bytes.append(12)
                case UInt8(ascii: "u"):
                    guard let code = UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(code) else {
                        throw damaged("a character's number makes no sense")
                    }
                    rest = rest.dropFirst(4)
                    bytes.append(contentsOf: String(Character(scalar)).utf8)
                case let other?: bytes.append(other)
                case nil: break
                }
            }
            throw damaged("a name has no end")
        }
    }

    /// A text with quotation marks and escapes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

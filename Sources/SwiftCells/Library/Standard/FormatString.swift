import Foundation

/// A `printf`-style format, as `String(format:)` takes it, filled without letting it read beyond its arguments.
struct FormatString {
    private let format: [Character]

    init(_ format: String) { self.format = Array(format) }

    /// The text with each placeholder replaced by its argument.
    ///
    /// - Throws: `CellFailure` where arguments are missing, or of another kind than their placeholder.
    func fill(_ arguments: [CellValue]) throws -> String {
        var result = ""
        var position = 0
        var next = 0
        while position < format.count {
            let character = format[position]
            position += 1
            guard character == "%" else { result.append(character); continue }
            guard position < format.count else { result.append("%"); break }
            if format[position] == "%" { result.append("%"); position += 1; continue }
            let chosen = place(&position)
            var flags = ""
            while position < format.count, "-+ #0".contains(format[position]) { flags.append(format[position]); position += 1 }
            let width = try number(&position, arguments, &next)
            var precision: Int?
            if position < format.count, format[position] == "." {
                position += 1
                precision = try number(&position, arguments, &next) ?? 0
            }
            var length = ""
            while position < format.count, "hlqLzjt".contains(format[position]) { length.append(format[position]); position += 1 }
            guard position < format.count else { throw CellFailure(.runtime, "the format ends within a placeholder") }
            let conversion = format[position]
            position += 1
            guard abs(width ?? 0) <= 10_000, (precision ?? 0) <= 1_000 else { throw CellFailure(.runtime, "a width or precision in the format is too large") }
            guard chosen ?? next < arguments.count else {
                throw CellFailure(.runtime, "the format has more placeholders than there are values (\(arguments.count))")
            }
            let argument = arguments[chosen ?? next]
            if chosen == nil { next += 1 }
            result += try Self.show(Self.cut(argument, conversion, length), conversion, flags, width, precision)
        }
        return result
    }

    /// `2$`: which value the placeholder shows, as an index.
    private func place(_ position: inout Int) -> Int? {
        var end = position
        var number = 0
        while end < format.count, let digit = format[end].wholeNumberValue, format[end].isASCII {
            number = min(number * 10 + digit, 10_001)
            end += 1
        }
        guard number > 0, end < format.count, format[end] == "$" else { return nil }
        position = end + 1
        return number - 1
    }

    /// Digits, or `*`, which takes the number from the arguments.
    private func number(_ position: inout Int, _ arguments: [CellValue], _ next: inout Int) throws -> Int? {
        if position < format.count, format[position] == "*" {
            position += 1
            guard next < arguments.count, case .int(let value) = arguments[next] else { throw CellFailure(.runtime, "* in the format needs an Int") }
            next += 1
            return max(-10_001, min(value, 10_001))
        }
        var value: Int?
        while position < format.count, let digit = format[position].wholeNumberValue, format[position].isASCII {
            value = min((value ?? 0) * 10 + digit, 10_001)
            position += 1
        }
        return value
    }

    /// As much of a whole number as is read where its length is not written, as in `%ld`: 32 bits, of `%hd` 16.
    private static func cut(_ argument: CellValue, _ conversion: Character, _ length: String) -> CellValue {
        let value: Int
        switch argument {
        case .int(let number), .integer(let number, _): value = number
        case .bool(let isTrue): return .int(isTrue ? 1 : 0)
        default: return argument
        }
        guard "diuxXo".contains(conversion), !length.contains(where: { "lqzjt".contains($0) }) else { return argument }
        let isSigned = conversion == "d" || conversion == "i"
        switch length {
        case "hh": return .int(isSigned ? Int(Int8(truncatingIfNeeded: value)) : Int(UInt8(truncatingIfNeeded: value)))
        case "h": return .int(isSigned ? Int(Int16(truncatingIfNeeded: value)) : Int(UInt16(truncatingIfNeeded: value)))
        default: return .int(isSigned ? Int(Int32(truncatingIfNeeded: value)) : Int(UInt32(truncatingIfNeeded: value)))
        }
    }

    private static func show(_ argument: CellValue, _ conversion: Character, _ flags: String, _ width: Int?, _ precision: Int?) throws -> String {
        let head = "%" + flags + (width.map(String.init) ?? "") + (precision.map { ".\($0)" } ?? "")
        switch (conversion, argument) {
        case ("d", .int(let value)), ("i", .int(let value)), ("d", .integer(let value, _)), ("i", .integer(let value, _)):
            return String(format: head + "ld", value)
        case ("u", .int(let value)), ("u", .integer(let value, _)): return String(format: head + "lu", UInt(bitPattern: value))
        case ("x", .int(let value)), ("X", .int(let value)), ("o", .int(let value)), ("x", .integer(let value, _)), ("X", .integer(let value, _)),
            ("o", .integer(let value, _)):
            return String(format: head + "l\(conversion)", value)
        case ("c", .int(let value)): return Unicode.Scalar(UInt32(truncatingIfNeeded: value)).map { String(Character($0)) } ?? ""
        case ("f", .double(let value)), ("F", .double(let value)), ("e", .double(let value)), ("E", .double(let value)), ("g", .double(let value)),
            ("G", .double(let value)), ("a", .double(let value)):
            return String(format: head + String(conversion), value)
        case ("f", .float(let value)), ("e", .float(let value)), ("g", .float(let value)), ("E", .float(let value)), ("G", .float(let value)):
            return String(format: head + String(conversion), Double(value))
        // On Linux, Foundation gives objects no width.
        case ("@", .string(let text)): return text
        default:
            throw CellFailure(
                .runtime, "the format's %\(conversion) does not fit the value given for it",
                notes: ["Use %d for whole numbers, %f (or %.2f) for numbers with a fraction, %@ for strings. What is none of these becomes a string by \"\\(value)\"."])
        }
    }
}

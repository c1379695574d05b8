import Foundation

extension CellLibrary {
    /// What Foundation adds to the standard library's types.
    mutating func addFoundation() {
        function("/// Text with values put in: `%d` for an Int, `%.2f` for a Double with two digits, `%@` for text.\ninit(format: String, _ arguments: any CVarArg...)", in: "String") { frame in
            guard case .array(let values) = try frame.value(1) else { return }
            // Foundation takes its time for each value.
            try frame.charge(steps: 500 * values.count + 16 * frame.stringObject(0).byteCount)
            let text = try FormatString(frame.string(0)).fill(values)
            frame.return(text)
        }
        addCharacterSets()
        for name in ["String", "Substring"] { addFoundation(to: name) }
        for name in ["String", "Bool"] { declare("extension \(name): CVarArg") }
        declare("func contains<Other: StringProtocol>(_ other: Other) -> Bool { String(self)._place(of: String(other)) >= 0 }", in: "StringProtocol")
        addLocalizedErrors()
    }

    /// Errors that are told to people.
    private mutating func addLocalizedErrors() {
        declare(
            """
            /// An error with sentences for people.
            protocol LocalizedError: Error {
                var errorDescription: String? { get }
                var failureReason: String? { get }
                var recoverySuggestion: String? { get }
                var helpAnchor: String? { get }
            }
            """)
        for part in ["errorDescription", "failureReason", "recoverySuggestion", "helpAnchor"] { declare("var \(part): String? { nil }", in: "LocalizedError") }
        declare(
            """
            /// A sentence for people: the error's own, or one that names its type and the number of its case.
            var localizedDescription: String {
                if let own = self as? LocalizedError, let text = own.errorDescription { return text }
                return "The operation could not be completed. (\\(String(reflecting: type(of: self))) error \\(_code).)"
            }
            """, in: "Error")
    }

    /// What Foundation adds to both kinds of text.
    private mutating func addFoundation(to name: String) {
        function("/// The parts between the occurrences of a separator.\nfunc components(separatedBy separator: String) -> [String]", in: name) { frame in
            let (text, separator) = (frame.string(0), frame.string(1))
            try frame.charge(searchFor: 1, in: 0)
            try frame.admit(partsOf: frame.stringObject(0), at: frame.stringObject(1))
            frame.return(text.components(separatedBy: separator))
        }
        function("/// The text with every occurrence of one text replaced by another.\nfunc replacingOccurrences(of target: String, with replacement: String) -> String", in: name) { frame in
            let (text, target, replacement) = (frame.string(0), frame.string(1), frame.string(2))
            try frame.charge(searchFor: 1, in: 0)
            let bytes = (text.utf8.count + 1).multipliedReportingOverflow(by: max(1, replacement.utf8.count))
            if bytes.overflow || bytes.partialValue > 1 << 24 { try frame.reserve(bytes: bytes.overflow ? .max : bytes.partialValue) }
            frame.return(text.replacingOccurrences(of: target, with: replacement))
        }
        function("/// The text cut off at a length, or filled up to it with another text repeated, from one of its places on.\nfunc padding(toLength newLength: Int, withPad padString: String, startingAt padIndex: Int) -> String", in: name) { frame in
            let (text, length, pad, start) = (frame.string(0), frame.int(1), frame.string(2), frame.int(3))
            guard length >= 0 else { throw CellFailure(.runtime, "a text cannot be padded to the length \(length)") }
            let isPadded = length > text.utf16.count
            guard !isPadded || (start >= 0 && start < pad.utf16.count) else { throw CellFailure(.runtime, "the padding \"\(pad)\" has no place \(start) to start at") }
            try frame.charge(steps: 100 + 8 * min(length, 1 << 40) + 8 * text.utf8.count)
            try frame.reserve(bytes: length > 1 << 40 ? .max : 4 * length)
            frame.return(isPadded ? text.padding(toLength: length, withPad: pad, startingAt: start) : text.padding(toLength: length, withPad: " ", startingAt: 0))
        }
        property("/// The text with each word's first letter in upper case.\nvar capitalized: String { get }", in: name, get: { frame in
            try frame.charge(steps: 32 * frame.stringObject(0).byteCount)
            frame.return(frame.string(0).capitalized)
        })
        for other in ["String", "Substring"] {
            function("/// Whether another text stands in this one.\nfunc contains(_ other: \(other)) -> Bool", in: name) { frame in
                try frame.chargeContains()
                frame.return(frame.string(0).contains(frame.string(1)))
            }
        }
        declare("/// This text with another after it.\nfunc appending(_ other: String) -> String { String(self) + other }", in: name)
        function("func _place(of other: String) -> Int", in: name) { frame in
            let (text, other) = (frame.string(0), frame.string(1))
            try frame.charge(searchFor: 1, in: 0)
            frame.return(text.range(of: other).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? -1)
        }
        declare(
            """
            /// Where a text first stands in this one.
            func range(of other: String) -> Range<_StringIndex>? {
                let place = _place(of: other)
                return place < 0 ? nil : _range(_start() + place, _start() + place + other._byteCount())
            }
            """, in: name)
        declare(
            """
            func _range(_ low: Int, _ high: Int) -> Range<_StringIndex> {
                let isPlain = _byteCount() == count
                return Range<_StringIndex>(uncheckedBounds: (lower: _StringIndex(low, _countsAnything: isPlain || low == 0), upper: _StringIndex(high, _countsAnything: isPlain)))
            }
            """, in: name)
    }
}

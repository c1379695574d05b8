import Glibc

/// How one tensor's numbers are written: all in the same notation and padded on the left to the same width.
struct NumberFormat {
    private enum Notation {
        /// Text that needs no formatting: whole numbers and truth values.
        case plain
        /// Floating-point numbers that are all whole: no decimals, but a point.
        case whole
        /// Four decimals.
        case fixed
        /// Four decimals and an exponent.
        case scientific
    }

    private var notation: Notation
    /// The number of characters that elements are padded to. `nan` and `inf` do not count.
    private(set) var width: Int

    /// Chooses the notation for floating-point values: those that are shown.
    init(floating values: [Double]) {
        var smallest = Double.infinity
        var largest = 0.0
        var areWhole = true
        for value in values where value.isFinite && value != 0 {
            let magnitude = value.magnitude
            smallest = min(smallest, magnitude)
            largest = max(largest, magnitude)
            if value != value.rounded(.up) { areWhole = false }
        }
        width = 1
        guard largest > 0 else {
            notation = .whole
            return
        }
        if largest / smallest > 1000 || largest > 1e8 || (!areWhole && smallest < 1e-4) {
            notation = .scientific
        } else {
            notation = areWhole ? .whole : .fixed
        }
        for value in values where value.isFinite && value != 0 { width = max(width, text(value).utf8.count) }
    }

    /// The format of whole numbers or truth values that are already text.
    init(plain texts: [String]) {
        notation = .plain
        width = texts.reduce(1) { max($0, $1.utf8.count) }
    }

    /// The text of a floating-point value, without padding.
    func text(_ value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        switch notation {
        case .plain, .fixed: return Self.print("%.4f", value)
        case .whole: return Self.print("%.0f.", value)
        case .scientific: return Self.print("%.4e", value)
        }
    }

    /// The exact decimal value rounded half to even, as C's `printf` writes it.
    private static func print(_ format: StaticString, _ value: Double) -> String {
        // 309 digits, a sign, a point, four decimals and the end: a finite double has no longer form in these formats.
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 320) { buffer in
            let length = withVaList([value]) { arguments in
                format.withUTF8Buffer { text in
                    text.withMemoryRebound(to: CChar.self) { vsnprintf(buffer.baseAddress, buffer.count, $0.baseAddress!, arguments) }
                }
            }
            return String(decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<Int(length)]), as: UTF8.self)
        }
    }
}

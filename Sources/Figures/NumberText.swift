import Foundation

/// Numbers as the summaries and axes of figures write them: short, and the same on every machine.
package enum NumberText {
    /// Four significant digits, without trailing zeros: `2.303`, `0.05`, `1.2e-07`, `nan`.
    package static func short(_ value: Double, digits: Int = 4) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        if value == 0 { return "0" }
        return String(format: "%.\(digits)g", value)
    }

    /// `1 point`, `100 points`.
    package static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

    /// A title or name as it may stand within a summary: one line, no control characters, no bracket that would end it early.
    package static func title(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}" ? " " : Character($0) })
    }
}

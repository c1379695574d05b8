import Foundation
import Rendering

/// Grades as JSON.
enum JSONReport {
    /// A document as text: keys in order, so that the same grades are the same bytes; and what a terminal would obey written as `\\uXXXX`, so
    /// that it can be looked at.
    static func text(of document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var text = ""
        for scalar in String(decoding: try encoder.encode(document), as: UTF8.self).unicodeScalars {
            // Such characters can stand within strings alone, where this form means the same.
            if scalar != "\n", VisibleText.isHidden(scalar) {
                for unit in String(scalar).utf16 { text += String(format: "\\u%04x", Int(unit)) }
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text + "\n"
    }
}

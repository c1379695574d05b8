import SwiftCells

/// What `check --junit` writes: a test suite a lesson, a test case a cell, as CI systems read it.
package enum JUnitText {
    /// The document's text.
    ///
    /// - Parameter transcripts: What came of each lesson. An output that is not as written is a failure, a cell that fails an error.
    package static func text(of transcripts: [Transcript]) -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let cells = transcripts.flatMap(\.cells)
        text += "<testsuites name=\"gradual\"\(counts(of: cells)) time=\"\(seconds(transcripts.reduce(0) { $0 + $1.seconds }))\">\n"
        for transcript in transcripts {
            text += "  <testsuite name=\"\(escaped(transcript.file))\"\(counts(of: transcript.cells)) time=\"\(seconds(transcript.seconds))\">\n"
            for cell in transcript.cells { text += testCase(cell, in: transcript) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private static func counts(of cells: [CellTranscript]) -> String {
        let failures = cells.count { $0.status == .mismatch }
        let errors = cells.count { $0.status == .failed }
        let skipped = cells.count { $0.status == .notRun }
        return " tests=\"\(cells.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    }

    private static func testCase(_ cell: CellTranscript, in transcript: Transcript) -> String {
        let opening = "    <testcase name=\"\(escaped(cell.id))\" classname=\"\(escaped(transcript.file))\" file=\"\(escaped(transcript.file))\" line=\"\(cell.line)\""
        switch cell.status {
        case .ok: return opening + "/>\n"
        case .notRun: return opening + "><skipped/></testcase>\n"
        case .mismatch:
            let wrong = cell.checks.filter { $0.status == .mismatch }
            let message = wrong.isEmpty ? "the cell should fail, and does not" : "the output is not as written"
            let details = wrong.map { "line \($0.line)\nexpected:\n\($0.expected)\ngiven:\n\($0.actual)" }.joined(separator: "\n")
            return opening + "><failure message=\"\(message)\">\(escaped(details))</failure></testcase>\n"
        case .failed:
            let first = cell.errors.first
            let message = first.map { "\(transcript.file):\($0.range.start.line):\($0.range.start.column): \($0.message)" } ?? ""
            let details = cell.errors.flatMap { [$0.message] + $0.notes.map(\.message) }.joined(separator: "\n")
            return opening + "><error type=\"\(first?.kind.rawValue ?? "")\" message=\"\(escaped(message))\">\(escaped(details))</error></testcase>\n"
        }
    }

    private static func seconds(_ value: Double) -> String {
        let thousandths = Int((max(0, min(value, 1e9)) * 1000).rounded())
        let fraction = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }

    /// The text as XML can hold it: markup escaped, and what XML cannot hold at all replaced.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n": result.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}

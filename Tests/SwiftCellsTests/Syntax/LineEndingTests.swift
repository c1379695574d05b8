import Testing

@testable import SwiftCells

@Suite("Line endings") struct LineEndingTests {
    /// A literal of several lines, with values in it, without, and with escapes that stand for the endings themselves.
    private let text = [
        "let x = 5", "let plain = \"\"\"", "  a", "  b\\r\\n", "  \"\"\"", "let shown = \"\"\"", "  a\\(x)\\r\\n", "  b\\", "  c", "  \"\"\"", "for scalar in (plain + shown).unicodeScalars { print(scalar.value, terminator: \" \") }",
    ]

    @Test("A literal's lines end with a newline, however the file's do", arguments: ["\n", "\r\n", "\r"])
    func literals(_ ending: String) {
        let outcome = CellSession(limits: .submission).run(CellSource(text.joined(separator: ending) + ending))
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output == "97 10 98 13 10 97 53 13 10 10 98 99 ")
    }
}

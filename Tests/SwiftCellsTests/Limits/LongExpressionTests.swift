import Testing

@testable import SwiftCells

/// Long sums of like terms, which Swift checks at once, are not too complex here, either: the work grows with their length and does not
/// double with each term.
struct LongExpressionTests {
    private static let terms: [(declaration: String, term: String, operation: String)] = [
        ("let n = 1.5", "n * 2", "+"),
        ("let n = 1.5", "n * 2.0", "+"),
        ("let n = 1.5", "n * 2 - 1 / 3", "+"),
        ("let n = 1.5", "(n - 2) * (n - 2) / 3", "+"),
        ("let n = 1.5", "-n * 2", "+"),
        ("let n = 1.5", "abs(n - 2) * 2", "+"),
        ("let n = 1.5", "max(n, 2) * 2", "+"),
        ("let n = 1.5", "(n > 1 ? 2 : n)", "+"),
        ("let n = 1.5", "n * 2 - 1 < 3 * n", "&&"),
        ("let n = [1.5]", "n[0] * 2", "+"),
        ("let n = [1.5]", "(n.first ?? 0) * 2", "+"),
        ("let n = [1]", "n + [2]", "+"),
        ("let n = 1", "n * 2 - 1", "+"),
        ("let n = 1", "\"a\" + String(n)", "+"),
        ("func n(_ x: Double) -> Double { x }", "n(1.5 - 1) * 2", "+"),
    ]

    @Test(arguments: terms.indices, ["print(…)", "let x = …", "let x: Any = …", "let x = \"\\(…)\"", "let x = [(…)]"])
    func isChecked(index: Int, statement: String) {
        let (declaration, term, operation) = Self.terms[index]
        let sum = Array(repeating: term, count: 16).joined(separator: " \(operation) ")
        let outcome = CellSession(limits: .submission).run(CellSource("\(declaration)\n\(statement.replacing("…", with: sum))"))
        #expect(outcome.errors.isEmpty, "\(outcome.errors.map(\.message))")
    }
}

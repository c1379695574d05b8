import Testing

@testable import SwiftCells
@testable import TensorCells

/// A lesson of a few cells, run as a reader's would be.
struct Lesson {
    private let session: TensorSession

    init(seed: Int? = nil, limits: CellLimits = .lesson) { session = TensorSession(seed: seed, limits: limits) }

    /// Runs a cell; what it fails with is the test's failure.
    @discardableResult
    func run(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) -> CellOutcome {
        let outcome = session.run(CellSource(source))
        for error in outcome.errors {
            Issue.record(
                "line \(error.range.start.line): \(error.message)\(error.notes.map { "\n  " + $0.message }.joined())", sourceLocation: sourceLocation)
        }
        return outcome
    }

    /// What a cell prints.
    func output(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
        run(source, sourceLocation: sourceLocation).output
    }

    /// The numbers that a cell prints, however they are set.
    func numbers(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) -> [Double] {
        output(source, sourceLocation: sourceLocation).split { !($0.isNumber || "+-.e".contains($0)) }.compactMap { Double($0) }
    }

    /// The first error of a cell that must fail, with its notes.
    func error(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> (message: String, notes: [String]) {
        let first = try #require(session.run(CellSource(source)).errors.first, "the cell does not fail", sourceLocation: sourceLocation)
        return (first.message, first.notes.map(\.message))
    }
}

/// Expects numbers to be as PyTorch has them.
func expectClose(
    _ actual: [Double], _ expected: [Double], relative: Double = 1e-4, absolute: Double = 1e-6, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.count == expected.count, "\(actual)", sourceLocation: sourceLocation)
    for (index, (a, b)) in zip(actual, expected).enumerated() where !(abs(a - b) <= absolute + relative * abs(b)) {
        Issue.record("number \(index) is \(a), not \(b)", sourceLocation: sourceLocation)
    }
}

import Figures
import SwiftCells
import TensorCells

/// All that came of running a lesson, as plain data: what workers send back, what `--json` writes, what every renderer
/// reads beside the `Lesson` itself.
package struct Transcript: Codable, Sendable {
    package enum Status: String, Codable, Sendable {
        case ok
        /// Ran, but gave something else than the page says; a `throws` cell that did not fail too.
        case mismatch
        /// An error where none was expected.
        case failed
        /// Stands below a cell that failed, or below `--cell`, is `norun`, or an exercise with a blank.
        case notRun = "not-run"
    }

    package var file: String
    package var title: String
    package var status: Status
    /// Wall time of the run.
    package var seconds: Double
    /// One for each cell of the lesson, in order.
    package var cells: [CellTranscript]

    package init(file: String, title: String, status: Status, seconds: Double, cells: [CellTranscript]) {
        self.file = file
        self.title = title
        self.status = status
        self.seconds = seconds
        self.cells = cells
    }
}

/// What came of one cell.
package struct CellTranscript: Codable, Sendable {
    package var id: String
    /// The line of the cell's opening fence.
    package var line: Int
    package var status: Transcript.Status
    /// What it printed.
    package var output: String
    /// The value of its last expression, as `print` shows it.
    package var value: String?
    package var steps: Int
    package var errors: [CellDiagnostic]
    package var warnings: [CellDiagnostic]
    /// One for each expectation of the cell, in order; those of a cell that did not run are left out.
    package var checks: [Check]
    package var figures: [PlacedFigure]
    /// The built-ins its code uses, by their names in the library's documentation, where the runner notes them.
    package var builtins: [String] = []
    /// Where the random numbers stood after a cell that must fail: a compiled program, which leaves it out, goes on from there.
    package var randomPlace: TensorSession.RandomPlace?

    /// One expectation, compared.
    package struct Check: Hashable, Codable, Sendable {
        package enum Status: String, Codable, Sendable { case ok, mismatch }

        package var line: Int
        package var status: Status
        package var expected: String
        package var actual: String
        /// Where the two differ, line by line and digit by digit; nil where they agree.
        package var difference: Difference?

        package init(line: Int, status: Status, expected: String, actual: String, difference: Difference? = nil) {
            self.line = line
            self.status = status
            self.expected = expected
            self.actual = actual
            self.difference = difference
        }
    }

    /// A figure, and where in the output its line of text begins (in UTF-8 bytes).
    package struct PlacedFigure: Codable, Sendable {
        package var outputOffset: Int
        package var figure: Figure

        package init(outputOffset: Int, figure: Figure) {
            self.outputOffset = outputOffset
            self.figure = figure
        }
    }

    package init(
        id: String, line: Int, status: Transcript.Status = .notRun, output: String = "", value: String? = nil, steps: Int = 0,
        errors: [CellDiagnostic] = [], warnings: [CellDiagnostic] = [], checks: [Check] = [], figures: [PlacedFigure] = []
    ) {
        self.id = id
        self.line = line
        self.status = status
        self.output = output
        self.value = value
        self.steps = steps
        self.errors = errors
        self.warnings = warnings
        self.checks = checks
        self.figures = figures
    }
}

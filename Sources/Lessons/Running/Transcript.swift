import Figures
import SwiftCells
import TensorCells

/// All that came of running a lesson, as plain data: what workers send back, what `--json` writes, what every renderer
/// reads beside the `Lesson` itself.
package struct Transcript: Codable, Sendable {
    /// What came of a cell, or of a whole lesson: the gravest of its cells' then.
    package enum Status: String, Codable, Sendable {
        case ok
        /// Ran, but gave something else than the page says; a `throws` cell that did not fail too.
        case mismatch
        /// An error where none was expected.
        case failed
        /// Stands below a cell that failed, or below `--cell`, is `norun`, or an exercise with a blank.
        case notRun = "not-run"
    }

    /// The lesson's file, by the path that the user gave.
    package var file: String
    /// The lesson's title.
    package var title: String
    /// What came of the whole.
    package var status: Status
    /// Wall time of the run.
    package var seconds: Double
    /// One for each cell of the lesson, in order.
    package var cells: [CellTranscript]

    /// - Parameters:
    ///   - file: The lesson's file, by the path that the user gave.
    ///   - title: The lesson's title.
    ///   - status: What came of the whole.
    ///   - seconds: Wall time of the run.
    ///   - cells: One for each cell of the lesson, in order.
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
    /// The cell's id in its lesson.
    package var id: String
    /// The line of the cell's opening fence.
    package var line: Int
    /// What came of it.
    package var status: Transcript.Status
    /// What it printed.
    package var output: String
    /// The value of its last expression, as `print` shows it.
    package var value: String?
    /// The steps it took, those that the engine's work weighs among them: the same on every machine.
    package var steps: Int
    /// Why it failed, or was refused; none where it did not.
    package var errors: [CellDiagnostic]
    /// What the checker or the engine warns of.
    package var warnings: [CellDiagnostic]
    /// One for each expectation of the cell, in order; those of a cell that did not run are left out.
    package var checks: [Check]
    /// The figures it drew, in order.
    package var figures: [PlacedFigure]
    /// The built-ins its code uses, by their names in the library's documentation, where the runner notes them.
    package var builtins: [String] = []
    /// Where the random numbers stood after a cell that must fail: a compiled program, which leaves it out, goes on from there.
    package var randomPlace: TensorSession.RandomPlace?

    /// One expectation, compared.
    package struct Check: Hashable, Codable, Sendable {
        /// Whether it is as the page says.
        package enum Status: String, Codable, Sendable { case ok, mismatch }

        /// The expectation's line in the file.
        package var line: Int
        /// Whether it is as the page says.
        package var status: Status
        /// What the page says.
        package var expected: String
        /// What the cell gave.
        package var actual: String
        /// Where the two differ, line by line and digit by digit; nil where they agree.
        package var difference: Difference?

        /// - Parameters:
        ///   - line: The expectation's line in the file.
        ///   - status: Whether it is as the page says.
        ///   - expected: What the page says.
        ///   - actual: What the cell gave.
        ///   - difference: Where the two differ; nil where they agree.
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
        /// Where its line of text begins in the cell's output, in bytes of UTF-8.
        package var outputOffset: Int
        /// What it shows.
        package var figure: Figure

        /// - Parameters:
        ///   - outputOffset: Where its line of text begins in the cell's output, in bytes of UTF-8.
        ///   - figure: What it shows.
        package init(outputOffset: Int, figure: Figure) {
            self.outputOffset = outputOffset
            self.figure = figure
        }
    }

    /// - Parameters:
    ///   - id: The cell's id in its lesson.
    ///   - line: The line of its opening fence.
    ///   - status: What came of it.
    ///   - output: What it printed.
    ///   - value: The value of its last expression, as `print` shows it.
    ///   - steps: The steps it took.
    ///   - errors: Why it failed.
    ///   - warnings: What the checker or the engine warns of.
    ///   - checks: One for each expectation, in order.
    ///   - figures: The figures it drew, in order.
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

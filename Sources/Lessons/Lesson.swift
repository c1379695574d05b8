import SwiftCells

/// A lesson as its file says it: prose, cells, and what each cell must give.
package struct Lesson: Sendable {
    /// The path as the user gave it: what messages begin with.
    package var file: String
    /// The file's text, without a byte order mark, with the line ends it has.
    package var source: String
    /// The text of the first level-one heading, or the file's name where there is none.
    package var title: String
    package var settings: LessonSettings
    /// The page, from top to bottom. A cell stands here as `.cell(index)`, and its expected outputs with it.
    package var blocks: [Block]
    /// The cells, in order.
    package var cells: [Cell]
}

/// What `<!-- lesson: … -->` says.
package struct LessonSettings: Hashable, Codable, Sendable {
    package var id: String?
    /// The seed that the random generator starts with; PyTorch's default seed where nil.
    package var seed: Int?
    /// Ids of the lessons that a reader should know.
    package var requires: [String] = []

    package init() {}
}

/// A fence of Swift, with its attributes and the outputs that are expected of it.
package struct Cell: Sendable {
    /// Whether and how a cell runs.
    package enum Mode: String, Codable, Sendable {
        case run
        /// Shown, never run.
        case norun
        /// Run, and folded away.
        case hide
        /// Run, and must fail.
        case throwing = "throws"
    }

    /// `id=NAME`, or `cell-N` with the cell's number from 1.
    package var id: String
    package var mode: Mode
    /// `exercise=ID`: the learner's part.
    package var exercise: String?
    /// Other `key=value` attributes and bare words, as a key file's `check=`, `points=`, `hidden` (empty value).
    package var attributes: [String: String]
    package var source: CellSource
    /// The fence's lines in the file, opening to closing.
    package var lines: ClosedRange<Int>
    package var expectations: [Expectation]
}

/// What a cell must give.
package struct Expectation: Sendable {
    package enum Source: Sendable {
        /// An `output` fence: the bytes of its content in the file, for `update`.
        case fence(content: Range<Int>)
        /// `// => VALUE` at the end of a line: the bytes of VALUE in the file.
        case comment(value: Range<Int>)
    }

    package enum Match: String, Codable, Sendable { case text, numbers, any }

    package enum Stream: String, Codable, Sendable { case output, error }

    package var source: Source
    /// The line of the file: the fence's first content line, or the comment's line.
    package var line: Int
    package var text: String
    package var match: Match = .text
    package var stream: Stream = .output
    package var relativeTolerance: Double?
    package var absoluteTolerance: Double?
}

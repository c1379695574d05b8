import SwiftCells

/// A lesson as its file says it: prose, cells, and what each cell must give.
package struct Lesson: Sendable {
    /// The path as the user gave it: what messages begin with.
    package var file: String
    /// The file's text, without a byte order mark, with the line ends it has. Byte positions count in its UTF-8.
    package var source: String
    /// Whether the file begins with a byte order mark, which `update` keeps.
    package var hasByteOrderMark = false
    /// The text of the first level-one heading, or the file's name where there is none.
    package var title: String
    /// What its `<!-- lesson: … -->` says.
    package var settings: LessonSettings
    /// Every directive of the file (`<!-- lesson: … -->`, `<!-- exercise: … -->`, `<!-- key: … -->`), from top to bottom.
    package var directives: [Directive] = []
    /// The page, from top to bottom. A cell stands here as `.cell(index)`, and its expected outputs with it.
    package var blocks: [Block]
    /// The cells, in order.
    package var cells: [Cell]

    /// Throws where there is no cell of this id, and says which may be meant.
    package func requireCell(_ id: String) throws(LessonError) {
        let ids = cells.map(\.id)
        guard !ids.contains(id) else { return }
        throw LessonError(
            file: file, "there is no cell `\(id)`" + Suggestion.question(for: id, among: ids),
            remedy: ids.isEmpty ? "The lesson has no cells." : "Its cells are \(ids.joined(separator: ", ")).")
    }
}

extension Lesson {
    /// A page that stands in no file, without cells: what commands tell beside lessons.
    package init(showing blocks: [Block]) {
        file = ""
        source = ""
        title = ""
        settings = LessonSettings()
        self.blocks = blocks
        cells = []
    }
}

/// What `<!-- lesson: … -->` says.
package struct LessonSettings: Hashable, Codable, Sendable {
    /// What other lessons name it by; the file's name serves where nil.
    package var id: String?
    /// The seed that the random generator starts with; PyTorch's default seed where nil.
    package var seed: Int?
    /// Ids of the lessons that a reader should know.
    package var requires: [String] = []

    /// The settings of a lesson that says nothing of them.
    package init() {}
}

/// An HTML comment that speaks to Gradual: `<!-- name: key=value … -->`.
package struct Directive: Hashable, Sendable {
    /// What it is about: the word before the colon, such as `lesson`.
    package var name: String
    /// What it sets. Each value as written, without the quotes around it.
    package var values: [String: String]
    /// The line of the file it begins on.
    package var line: Int
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
    /// Whether and how it runs.
    package var mode: Mode
    /// `exercise=ID`: the learner's part.
    package var exercise: String?
    /// Other `key=value` attributes and bare words, as a key file's `check=`, `points=`, `hidden` (empty value).
    package var attributes: [String: String]
    /// Its code, and where that stands in the file.
    package var source: CellSource
    /// Where the fence stands in the file.
    package var fence: Fence
    /// What it must give, in the order of the file.
    package var expectations: [Expectation]

    /// The fence's lines in the file, opening to closing.
    package var lines: ClosedRange<Int> { fence.lines }
}

/// Where a fenced block stands in its file, to the byte.
package struct Fence: Hashable, Sendable {
    /// Its lines, opening to closing.
    package var lines: ClosedRange<Int>
    /// The whole fence in bytes: from the start of its opening line to the end of its closing line, line end included.
    package var bytes: Range<Int>
    /// The lines between opening and closing in bytes, with what stands before each (indentation, `>`) and their line ends.
    package var content: Range<Int>
    /// What must stand before each line that is written into the fence: spaces where it stands in a list, `> ` in a quote.
    package var prefix: String
    /// The backticks or tildes of the opening line, and where they stand.
    package var opening: Range<Int>
    /// The backticks or tildes of the closing line, and where they stand.
    package var closing: Range<Int>
}

/// What a cell must give.
package struct Expectation: Sendable {
    /// Where the page says it.
    package enum Source: Hashable, Sendable {
        /// An `output` fence.
        case fence(Fence)
        /// `// => VALUE` at the end of a line: the bytes of VALUE in the file.
        case comment(value: Range<Int>)
    }

    /// How a given text is held against the expected one: as text, by its numbers alone, or not at all.
    package enum Match: String, Codable, Sendable { case text, numbers, any }

    /// Which of the two texts of a cell is meant: what it printed, or its warnings and errors.
    package enum Stream: String, Codable, Sendable { case output, error }

    /// Where the page says it.
    package var source: Source
    /// The line of the file: the fence's first content line, or the comment's line.
    package var line: Int
    /// The expected text: the fence's lines, or the VALUE of the comment.
    package var text: String
    /// How a given text is held against it.
    package var match: Match = .text
    /// Which of the cell's texts is held against it.
    package var stream: Stream = .output
    /// `rtol=`: by what share of it a number may differ; nil where the digits written say it.
    package var relativeTolerance: Double?
    /// `atol=`: by how much a number may differ; nil where the digits written say it.
    package var absoluteTolerance: Double?
}

import SwiftCells

/// What `--json` writes of lessons, in the first form that the README documents. Only additions are ever made to it.
package enum LessonReport {
    /// The version of the form.
    package static let schema = 1

    /// `run --json`: one lesson.
    package static func json(of transcript: Transcript) -> JSONText {
        .object([("schema", .integer(schema))] + members(of: transcript))
    }

    /// `check --json`: many lessons.
    package static func json(of transcripts: [Transcript]) -> JSONText {
        .object([("schema", .integer(schema)), ("lessons", .array(transcripts.map { .object(members(of: $0)) }))])
    }

    private static func members(of transcript: Transcript) -> [(key: String, value: JSONText)] {
        [
            ("file", .string(transcript.file)), ("title", .string(transcript.title)),
            ("status", .string(transcript.status.rawValue)),
            ("seconds", .number((transcript.seconds * 1e6).rounded() / 1e6)),
            ("cells", .array(transcript.cells.map(json))),
        ]
    }

    private static func json(of cell: CellTranscript) -> JSONText {
        .object([
            ("id", .string(cell.id)), ("line", .integer(cell.line)), ("status", .string(cell.status.rawValue)),
            ("output", .string(cell.output)), ("value", cell.value.map { .string($0) } ?? .null), ("steps", .integer(cell.steps)),
            ("errors", .array(cell.errors.map(json))), ("warnings", .array(cell.warnings.map(json))),
            (
                "checks",
                .array(
                    cell.checks.map {
                        .object([
                            ("line", .integer($0.line)), ("status", .string($0.status.rawValue)), ("expected", .string($0.expected)),
                            ("actual", .string($0.actual)),
                        ])
                    })
            ),
            ("figures", .array(cell.figures.map { .string($0.figure.summary) })),
        ])
    }

    private static func json(of diagnostic: CellDiagnostic) -> JSONText {
        .object([
            ("kind", .string(diagnostic.kind.rawValue)), ("message", .string(diagnostic.message)),
            ("line", .integer(diagnostic.range.start.line)), ("column", .integer(diagnostic.range.start.column)),
            ("notes", .array(diagnostic.notes.map { .string($0.message) })),
        ])
    }
}

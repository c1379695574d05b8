import SwiftCells

/// A run of a lesson, between two of its cells.
struct LessonRun {
    private let lesson: Lesson
    private let session: any LessonSession
    private let notesBuiltins: Bool
    /// What has come of it so far.
    private(set) var transcript: Transcript
    /// The index of the cell that comes next.
    private(set) var next = 0

    /// - Parameter transcript: that of the lesson not run.
    init(_ lesson: Lesson, session: any LessonSession, transcript: Transcript, notesBuiltins: Bool) {
        self.lesson = lesson
        self.session = session
        self.notesBuiltins = notesBuiltins
        self.transcript = transcript
        self.transcript.status = .ok
    }

    /// The cells that come, for another thread to parse while those before them run.
    func cellsAhead() -> CellsAhead? { session.cellsAhead(lesson.cells[next...].filter { $0.mode != .norun && !$0.isUnfilled }.map(\.source)) }

    /// Whether no cell is left to run: below one that failed, none is.
    var hasEnded: Bool { next == lesson.cells.count || transcript.status == .failed }

    /// Passes the next cell, of which there must be one.
    ///
    /// - Returns: what came of it; nil where it is one that does not run.
    mutating func step() -> CellTranscript? {
        let index = next
        let cell = lesson.cells[index]
        next += 1
        guard cell.mode != .norun, !cell.isUnfilled else { return nil }
        let outcome = session.run(cell.source)
        var result = CellTranscript(outcome, of: cell)
        if notesBuiltins, outcome.errors.allSatisfy({ $0.kind == .runtime || $0.kind == .limit }) { result.builtins = session.builtinsUsed }
        if cell.mode == .throwing { result.randomPlace = session.randomPlace }
        transcript.cells[index] = result
        if result.status == .failed || transcript.status == .ok { transcript.status = result.status }
        return result
    }

    /// This run as one of a newer version of the lesson, if all that it has passed is the same there, lines included.
    func continued(in newer: Lesson) -> LessonRun? {
        guard newer.file == lesson.file, newer.settings == lesson.settings, newer.cells.count >= next, transcript.status != .failed else { return nil }
        let isSame = zip(newer.cells, lesson.cells).prefix(next).allSatisfy { $0.lines == $1.lines && $0.isSame(as: $1) }
        guard isSame else { return nil }
        var transcript = transcript
        transcript.title = newer.title
        transcript.cells.removeSubrange(next...)
        transcript.cells += newer.cells[next...].map { CellTranscript(id: $0.id, line: $0.lines.lowerBound) }
        var run = LessonRun(newer, session: session, transcript: transcript, notesBuiltins: notesBuiltins)
        run.transcript.status = self.transcript.status
        run.next = next
        return run
    }
}

import Figures
import SwiftCells
import Synchronization

/// Runs lessons, and compares what their cells give with what the pages say.
package struct LessonRunner: Sendable {
    /// Makes the session for a lesson. Called on the thread that the lesson runs on.
    private let makeSession: @Sendable (Lesson) -> any LessonSession
    /// Whether the transcripts say which built-ins each cell uses: for renderers that explain them.
    package var notesBuiltins = false

    /// - Parameter makeSession: Makes the session for a lesson; called on the thread that the lesson runs on.
    package init(session makeSession: @escaping @Sendable (Lesson) -> any LessonSession) {
        self.makeSession = makeSession
    }

    /// Runs a lesson.
    ///
    /// - Parameters:
    ///   - last: the id of the cell to stop after; all run where nil.
    ///   - ticks: told by loops over `progress(…)` how many items they have begun, and how many there are, 0 where that is not known; on the
    ///     thread of the run.
    ///   - progress: told of each cell when it has run, on the thread of the run.
    package func run(
        _ lesson: Lesson, upTo last: String? = nil, ticks: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
        progress: @escaping @Sendable (CellTranscript) -> Void = { _ in }
    ) -> Transcript {
        let result = Mutex<Transcript?>(nil)
        LargeStack.run {
            let transcript = runHere(lesson, upTo: last, parsesAhead: true, ticks: ticks, progress: progress)
            result.withLock { $0 = transcript }
        }
        return result.withLock { $0 } ?? Self.notRun(lesson)
    }

    /// Runs lessons side by side.
    ///
    /// - Parameters:
    ///   - jobs: how many at a time.
    ///   - progress: told of each lesson when it has run, on whatever thread it ran.
    /// - Returns: their transcripts, in the order of the lessons.
    package func run(
        _ lessons: [Lesson], jobs: Int, progress: @escaping @Sendable (Transcript) -> Void = { _ in }
    ) -> [Transcript] {
        guard !lessons.isEmpty else { return [] }
        let state = Mutex((next: 0, results: [Transcript?](repeating: nil, count: lessons.count)))
        LargeStack.run(threads: max(1, min(jobs, lessons.count))) {
            while true {
                let taken = state.withLock { state -> Int? in
                    guard state.next < lessons.count else { return nil }
                    state.next += 1
                    return state.next - 1
                }
                guard let taken else { return }
                let transcript = runHere(lessons[taken], upTo: nil, parsesAhead: false, ticks: nil, progress: { _ in })
                state.withLock { $0.results[taken] = transcript }
                progress(transcript)
            }
        }
        return zip(lessons, state.withLock { $0.results }).map { $1 ?? Self.notRun($0) }
    }

    private static func notRun(_ lesson: Lesson) -> Transcript {
        Transcript(
            file: lesson.file, title: lesson.title, status: .notRun, seconds: 0,
            cells: lesson.cells.map { CellTranscript(id: $0.id, line: $0.lines.lowerBound) })
    }

    /// A run of a lesson that stands before its first cell, on this thread.
    func begin(_ lesson: Lesson, ticks: ((_ done: Int, _ total: Int) -> Void)? = nil) -> LessonRun {
        let session = makeSession(lesson)
        session.onProgress = ticks
        return LessonRun(lesson, session: session, transcript: Self.notRun(lesson), notesBuiltins: notesBuiltins)
    }

    private func runHere(
        _ lesson: Lesson, upTo last: String?, parsesAhead: Bool, ticks: (@Sendable (_ done: Int, _ total: Int) -> Void)?,
        progress: (CellTranscript) -> Void
    ) -> Transcript {
        let clock = ContinuousClock()
        let start = clock.now
        var run = begin(lesson, ticks: ticks)
        let ahead = parsesAhead ? run.cellsAhead() : nil
        let parsing = ahead.map { ahead in LargeStack.start { ahead.parse() } }
        defer {
            ahead?.cancel()
            parsing?.wait()
        }
        while !run.hasEnded {
            let id = lesson.cells[run.next].id
            if let cell = run.step() { progress(cell) }
            if id == last { break }
        }
        var transcript = run.transcript
        transcript.seconds = (clock.now - start) / .seconds(1)
        return transcript
    }
}

extension CellTranscript {
    /// What came of a cell, compared with what its page says.
    package init(_ outcome: CellOutcome, of cell: Cell) {
        self.init(
            id: cell.id, line: cell.lines.lowerBound, output: outcome.output, value: outcome.value, steps: outcome.steps,
            errors: outcome.errors, warnings: outcome.warnings,
            figures: outcome.attachments.compactMap { attachment in
                (attachment.payload as? Figure).map { PlacedFigure(outputOffset: attachment.outputOffset, figure: $0) }
            })
        // Gradual's own fault is no failure that a lesson can want to show.
        let mayFail = cell.mode == .throwing && !outcome.errors.contains { $0.kind == .internalFault }
        guard outcome.succeeded || mayFail else {
            status = .failed
            return
        }
        checks = OutcomeComparison(outcome).checks(of: cell.expectations)
        let isMismatch = checks.contains { $0.status == .mismatch } || cell.mode == .throwing && outcome.succeeded
        status = isMismatch ? .mismatch : .ok
    }
}

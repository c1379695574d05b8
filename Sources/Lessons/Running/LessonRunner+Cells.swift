import SwiftCells

extension LessonRunner {
    /// Runs cells in process, on Gradual's own machine, within the limits of a lesson.
    package static let standard = LessonRunner { _ in UnreadySession() }
}

/// Says that the machine is not there.
private final class UnreadySession: LessonSession {
    func run(_ source: CellSource) -> CellOutcome {
        var outcome = CellOutcome()
        let place = FilePosition(line: source.firstLine, column: 1)
        outcome.errors = [CellDiagnostic(.internalFault, "cells cannot be run in this build", at: FileRange(place, place))]
        return outcome
    }
}

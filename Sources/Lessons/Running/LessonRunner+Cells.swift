import Autograd
import SwiftCells
import TensorCells

extension LessonRunner {
    /// Runs lessons with the language and the engine, each with its own seed and an author's budgets.
    package static let standard = cells(within: .lesson)

    /// Runs lessons with the language and the engine, each with its own seed, within these budgets.
    package static func cells(within limits: CellLimits) -> LessonRunner { LessonRunner { TensorSession(for: $0, limits: limits) } }
}

extension TensorSession: LessonSession {
    /// A session for the cells of a lesson, which may read the files of its folder and the weights that the user has fetched.
    convenience init(for lesson: Lesson, limits: CellLimits = .lesson) {
        self.init(seed: lesson.settings.seed, limits: limits, readable: [LessonFiles.folder(of: lesson.file), PretrainedWeights.cacheFolder])
    }
}

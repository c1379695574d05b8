import Autograd
import SwiftCells
import TensorCells

extension LessonRunner {
    /// Runs lessons with the language and the engine, each with its own seed and an author's budgets.
    package static let standard = cells(within: .lesson)

    /// Runs lessons with the language and the engine, each with its own seed, within these budgets.
    ///
    /// - Parameter ahead: a session that is made already, with an author's budgets; the first lesson takes it where it has the same.
    package static func cells(within limits: CellLimits, beginningWith ahead: SessionAhead? = nil) -> LessonRunner {
        let ahead = limits == .lesson ? ahead : nil
        return LessonRunner { lesson in
            let session = ahead?.take() ?? TensorSession(limits: limits)
            session.prepare(for: lesson)
            return session
        }
    }
}

extension TensorSession: LessonSession {
    /// Begins with the lesson's seed; its cells may read the files of its folder and the weights that the user has fetched.
    func prepare(for lesson: Lesson) {
        prepare(seed: lesson.settings.seed, readable: [LessonFiles.folder(of: lesson.file), PretrainedWeights.cacheFolder])
    }
}

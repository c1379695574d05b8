import Autograd
import TensorCells

extension LessonRunner {
    /// Runs lessons with the language and the engine, each with its own seed and an author's budgets.
    package static let standard = LessonRunner { TensorSession(for: $0) }
}

extension TensorSession: LessonSession {
    /// A session for the cells of a lesson, which may read the files of its folder and the weights that the user has fetched.
    convenience init(for lesson: Lesson) {
        self.init(seed: lesson.settings.seed, readable: [LessonFiles.folder(of: lesson.file), PretrainedWeights.cacheFolder])
    }
}

import TensorCells

extension LessonRunner {
    /// Runs lessons with the language and the engine, each with its own seed and an author's budgets.
    package static let standard = LessonRunner { TensorSession(seed: $0.seed) }
}

extension TensorSession: LessonSession {}

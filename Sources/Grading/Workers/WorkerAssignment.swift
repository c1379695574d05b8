/// What workers grade by: a teacher's files, and what can be said of their exercises where no worker can say more.
package struct WorkerAssignment: Hashable, Sendable {
    /// What a worker is sent ahead of the first submission.
    package var preparation: WorkerPreparation
    /// The name and the worth of each exercise, in order.
    package var outline: [ExerciseOutline]

    /// - Parameters:
    ///   - preparation: What a worker is sent ahead of the first submission.
    ///   - outline: The name and the worth of each exercise, in order.
    package init(preparation: WorkerPreparation, outline: [ExerciseOutline]) {
        self.preparation = preparation
        self.outline = outline
    }
}

extension TeacherFiles {
    /// What workers grade by these files with.
    package var assignment: WorkerAssignment { WorkerAssignment(preparation: preparation, outline: outline) }
}

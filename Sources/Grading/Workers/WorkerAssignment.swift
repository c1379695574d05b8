/// What workers grade by: a teacher's files, and what can be said of their exercises where no worker can say more.
package struct WorkerAssignment: Hashable, Sendable {
    package var preparation: WorkerPreparation
    package var outline: [ExerciseOutline]

    package init(preparation: WorkerPreparation, outline: [ExerciseOutline]) {
        self.preparation = preparation
        self.outline = outline
    }
}

extension TeacherFiles {
    /// What workers grade by these files with.
    package var assignment: WorkerAssignment { WorkerAssignment(preparation: preparation, outline: outline) }
}

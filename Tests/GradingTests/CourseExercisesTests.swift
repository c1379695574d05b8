import Foundation
import Testing

@testable import Grading

/// The exercises of the course: each file has a key that proves itself.
@Suite(.serialized) struct CourseExercisesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "exercises").path

    static let paths = (try? ExerciseFile.paths([folder])) ?? []

    @Test func everyLessonHasItsExercises() throws {
        #expect(Self.paths.map { URL(filePath: $0).lastPathComponent.prefix(2) } == (1...13).map { String(format: "%02d", $0).prefix(2) })
        for path in Self.paths {
            let files = try TeacherFiles(exercisePath: path)
            #expect(files.exercises.exercises.count >= 3, "\(path)")
            for entry in files.key.entries {
                #expect(entry.wrongAnswers.count >= 2, "\(path): \(entry.id)")
                #expect(!files.exercises.hints(of: entry.id).isEmpty, "\(path): \(entry.id)")
            }
        }
    }

    /// All by the same workers, which read the library once.
    @Test(.timeLimit(.minutes(10))) func everyKeyProvesItself() async throws {
        let pool = WorkerPool(executable: WorkerPoolTests.program, arguments: Worker.arguments(manySubmissions: true), jobs: 2)
        let all = try Self.paths.map { try TeacherFiles(exercisePath: $0) }
        try await pool.withWorkers { workers in
            for files in all {
                for verdict in try await KeyTest(files).run(by: workers) {
                    #expect(verdict.complaint == nil, "\(files.exercises.name): \(verdict.trial.exercise), \(verdict.trial.title)")
                }
            }
        }
    }
}

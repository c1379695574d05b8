import Foundation
import Lessons
import SwiftCells

/// The teacher's two files, read and understood.
package struct TeacherFiles: Sendable {
    /// The exercise file.
    package var exercises: ExerciseFile
    /// The key to it.
    package var key: AnswerKey
    /// The texts of both as workers are sent them, and the limits.
    package var preparation: WorkerPreparation

    /// The name and the worth of each exercise, in order.
    package var outline: [ExerciseOutline] { exercises.outline }

    /// Reads an exercise file and its key.
    ///
    /// - Parameters:
    ///   - exercisePath: The exercise file.
    ///   - keyPath: The key's file; where nil, `keys/NAME.key.md` beside the exercise file.
    ///   - limits: What the cells of a submission may use.
    /// - Throws: `UnusableFiles` with everything that is wrong in either.
    package init(exercisePath: String, keyPath: String? = nil, limits: CellLimits = .submission) throws(UnusableFiles) {
        let exerciseText = try Self.read(exercisePath)
        let usual = ExerciseFile.keyPath(ofPath: exercisePath)
        if keyPath == nil, !FileManager.default.fileExists(atPath: usual) {
            throw UnusableFiles([
                LessonError(file: exercisePath, "it has no key: there is no \(usual)", remedy: "Name the key by `--key FILE`; `gradual new exercise NAME` writes a template of both files.")
            ])
        }
        try self.init(
            WorkerPreparation(
                exercisePath: exercisePath, exerciseText: exerciseText, keyPath: keyPath ?? usual, keyText: Self.read(keyPath ?? usual), cellLimits: limits))
    }

    /// Understands an exercise file and its key whose texts have been read.
    package init(_ preparation: WorkerPreparation) throws(UnusableFiles) {
        self.preparation = preparation
        exercises = try ExerciseFile(Self.lesson(preparation.exerciseText, preparation.exercisePath, .lesson))
        key = try AnswerKey(Self.lesson(preparation.keyText, preparation.keyPath, .key), to: exercises)
    }

    private static func lesson(_ text: String, _ path: String, _ kind: LessonKind) throws(UnusableFiles) -> Lesson {
        do { return try Lesson(text, file: path, as: kind) } catch { throw UnusableFiles([error]) }
    }

    private static func read(_ path: String) throws(UnusableFiles) -> String {
        do { return try UntrustedFile.read(path, followsLinks: true, limit: 16 << 20) } catch {
            throw UnusableFiles([LessonError(file: path, error.reason)])
        }
    }

    /// The answers that get all points, as a submission: each exercise's reference.
    package var modelSubmission: SubmissionText {
        let files = key.entries.compactMap { entry in entry.solutions.first.map { SubmissionText.File(name: entry.id + ".swift", $0.source) } }
        return SubmissionText(student: "the key", path: key.file, files: files)
    }
}

extension SubmissionText.File {
    /// A cell of another file as a file of its own, in which it keeps its lines' numbers.
    init(name: String, _ source: CellSource) {
        self.init(name: name, text: String(repeating: "\n", count: source.firstLine - 1) + source.text)
    }
}

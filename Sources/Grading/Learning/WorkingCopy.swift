import Foundation
import Lessons

/// The learner's own copy of an exercise file.
package enum WorkingCopy {
    /// Copies an exercise file for a learner.
    ///
    /// - Parameters:
    ///   - exercise: The exercise file's path.
    ///   - target: The copy's path.
    /// - Throws: `UnusableFiles` where it is no exercise file; `LessonError` where the copy is there already or cannot be written.
    /// - Returns: What the file asks for.
    package static func make(of exercise: String, at target: String) throws -> ExerciseFile {
        let lesson: Lesson
        do { lesson = try Lesson.read(exercise) } catch { throw UnusableFiles([error]) }
        let file = try ExerciseFile(lesson)
        // Exclusive: a learner's work must never be written over, whatever happens in between.
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw LessonError(file: target, "you have begun already: this file is there", remedy: "Go on with it, or move it away to begin anew.")
            }
            throw LessonError(file: target, "the copy cannot be made: \(String(cString: strerror(errno)).lowercased())")
        }
        close(descriptor)
        do {
            try AtomicFile.replace(target, with: (lesson.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(lesson.source.utf8))
        } catch {
            unlink(target)
            throw error
        }
        return file
    }
}

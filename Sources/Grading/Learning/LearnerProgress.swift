import Foundation
import Lessons

/// What a learner has done, kept in the folder they work in: `.gradual/progress.json`.
///
/// It is the learner's own notebook. Nothing of it reaches a grade, so nothing is gained by editing it; and where it is damaged, it is
/// begun anew.
package struct LearnerProgress: Codable, Hashable, Sendable {
    /// What was done in one exercise.
    package struct Entry: Codable, Hashable, Sendable {
        /// How many hints were shown.
        package var hints = 0
        /// The points of the latest attempt; nil before the first.
        package var points: Int?
        /// What the exercise is worth; nil before the first attempt.
        package var outOf: Int?

        /// An exercise that nothing was done in.
        package init() {}

        /// Whether someone's editor has not made nonsense of it.
        fileprivate var isPlausible: Bool {
            (0...1000).contains(hints) && (0...1_000_000).contains(points ?? 0) && (0...1_000_000).contains(outOf ?? 0)
        }

        /// Whether the latest attempt had all points.
        package var isSolved: Bool { points != nil && points == outOf }
    }

    /// The form of this document; it grows by additions only.
    package var schema = 1
    /// By exercise file's name, then by exercise.
    package var files: [String: [String: Entry]] = [:]
    /// The exercise file that each working copy was made of; both paths as they are seen from this folder. Not in files of older versions.
    private var copies: [String: String]?

    /// The progress of someone who has not begun.
    package init() {}

    /// The exercise file that a working copy was made of; nil where it was not made by `gradual start` in this folder.
    package func origin(ofCopy path: String) -> String? { copies?[Self.plain(path)] }

    /// Keeps what exercise file a working copy is made of.
    package mutating func noteCopy(_ path: String, of exercise: String) {
        copies = (copies ?? [:]).merging([Self.plain(path): exercise]) { $1 }
    }

    /// A path without `./` in front.
    private static func plain(_ path: String) -> String {
        var path = path[...]
        while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
        return String(path)
    }

    /// The file, in a folder.
    package static func path(in folder: String) -> String { folder + "/.gradual/progress.json" }

    /// What is kept in a folder; nothing yet where there is no such file, or where it cannot be understood.
    package static func read(in folder: String) -> LearnerProgress {
        guard let text = try? UntrustedFile.read(path(in: folder)), var progress = try? JSONDecoder().decode(LearnerProgress.self, from: Data(text.utf8)),
            progress.schema == 1
        else { return LearnerProgress() }
        progress.files = progress.files.mapValues { $0.filter(\.value.isPlausible) }
        return progress
    }

    /// Keeps it in a folder.
    package func write(in folder: String) throws(LessonError) {
        let path = Self.path(in: folder)
        do {
            try FileManager.default.createDirectory(atPath: folder + "/.gradual", withIntermediateDirectories: true)
            // A folder from elsewhere may hold a link here to a file of one's own: it is the link that goes.
            if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil { try FileManager.default.removeItem(atPath: path) }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            try AtomicFile.replace(path, with: Array(encoder.encode(self)) + [0x0A])
        } catch let error as LessonError {
            throw error
        } catch {
            throw LessonError(file: path, "your progress cannot be kept: \((error as NSError).localizedDescription)")
        }
    }

    /// Keeps what a learner's own attempt came to; where it cannot be kept, the attempt counts all the same.
    package static func note(_ grade: SubmissionGrade, of exercises: ExerciseFile, in folder: String) {
        // Where nobody has begun to learn, a teacher is at work.
        guard FileManager.default.fileExists(atPath: folder + "/.gradual") else { return }
        var progress = read(in: folder)
        for exercise in grade.exercises where exercise.status == .graded {
            progress[exercises.name, exercise: exercise.id].points = exercise.points
            progress[exercises.name, exercise: exercise.id].outOf = exercise.outOf
        }
        try? progress.write(in: folder)
    }

    /// What was done in an exercise.
    ///
    /// - Parameters:
    ///   - file: The exercise file's name without folder and `.md`.
    ///   - id: The exercise's id.
    package subscript(file: String, exercise id: String) -> Entry {
        get { files[file]?[id] ?? Entry() }
        set { files[file, default: [:]][id] = newValue }
    }
}

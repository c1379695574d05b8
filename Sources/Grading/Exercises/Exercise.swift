import Foundation
import Lessons

/// One exercise of a learner's file.
package struct Exercise: Sendable {
    /// What its directive and its cell call it.
    package var id: String
    /// What it is worth.
    package var points: Int
    /// Names the solution must not use: of functions, types or members of the library.
    package var forbidden: [String]
    /// Names it must use.
    package var required: [String]
    /// The line of its `exercise` directive.
    package var line: Int
    /// The index of its cell in the file's `cells`.
    package var cell: Int

    /// Its name and its worth.
    package var outline: ExerciseOutline { ExerciseOutline(id: id, points: points) }
}

/// A learner's file: a lesson with cells to fill.
package struct ExerciseFile: Sendable {
    /// The file as a lesson.
    package var lesson: Lesson
    /// In the order of their cells.
    package var exercises: [Exercise]

    /// The name and the worth of each exercise, in order.
    package var outline: [ExerciseOutline] { exercises.map(\.outline) }

    /// The path's last part without `.md`: what keys, folders and the gradebook call it.
    package var name: String { Self.name(ofPath: lesson.file) }

    /// The starter of an exercise: the cell as learners get it.
    package func starter(of exercise: Exercise) -> Cell { lesson.cells[exercise.cell] }

    /// A path's last part without `.md`.
    package static func name(ofPath path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    }

    /// The exercise files that a command's paths name: files as they are named, and those of folders that have a key.
    ///
    /// - Throws: `LessonError` for a path that is missing, or a folder without any.
    package static func paths(_ paths: [String]) throws(LessonError) -> [String] {
        var result: [String] = []
        for path in paths {
            let found = try LessonFiles.find([path])
            if found == [path] {
                result.append(path)
            } else {
                let keyed = found.filter { FileManager.default.fileExists(atPath: keyPath(ofPath: $0)) }
                guard !keyed.isEmpty else { throw LessonError(file: path, "there is no exercise file with a key in this folder") }
                result += keyed
            }
        }
        return result
    }

    /// The name that a misspelt one most likely means.
    package static func nearestName(to word: String, among names: [String]) -> String? { nearest(to: word, among: names) }

    /// Where the key of an exercise file is: `keys/NAME.key.md` beside it.
    package static func keyPath(ofPath path: String) -> String {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return "\(folder)keys/\(name(ofPath: path)).key.md"
    }
}

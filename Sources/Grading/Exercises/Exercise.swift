import Lessons

/// One exercise of a learner's file.
package struct Exercise: Sendable {
    package var id: String
    package var points: Int
    /// Names the solution must not use: of functions, types or members of the library.
    package var forbidden: [String]
    /// Names it must use.
    package var required: [String]
    /// The line of its `exercise` directive.
    package var line: Int
    /// The index of its cell in the file's `cells`.
    package var cell: Int

    package var outline: ExerciseOutline { ExerciseOutline(id: id, points: points) }
}

/// A learner's file: a lesson with cells to fill.
package struct ExerciseFile: Sendable {
    package var lesson: Lesson
    /// In the order of their cells.
    package var exercises: [Exercise]

    package var outline: [ExerciseOutline] { exercises.map(\.outline) }

    /// The path's last part without `.md`: what keys, folders and the gradebook call it.
    package var name: String { Self.name(ofPath: lesson.file) }

    /// The starter of an exercise: the cell as learners get it.
    package func starter(of exercise: Exercise) -> Cell { lesson.cells[exercise.cell] }

    package static func name(ofPath path: String) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    }

    /// Where the key of an exercise file is: `keys/NAME.key.md` beside it.
    package static func keyPath(ofPath path: String) -> String {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return "\(folder)keys/\(name(ofPath: path)).key.md"
    }
}

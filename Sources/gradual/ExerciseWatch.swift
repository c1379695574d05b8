import Foundation
import Grading
import Lessons
import Rendering
import SwiftCells

/// `gradual watch` on a learner's copy of an exercise file: the first exercise that is not solved, its result at every save, and the next
/// one when it passes.
struct ExerciseWatch {
    var file: String
    var files: TeacherFiles
    var plain: Bool

    /// The exercise file that a learner's copy belongs to: the one that `gradual start` made it of; else the one of its name beside it or in the
    /// folder `exercises`. Nil where the file is no copy of an exercise file, or where that has no key.
    ///
    /// - Parameter limits: What the learner's cells may use.
    static func find(for file: String, limits: CellLimits) throws -> TeacherFiles? {
        guard let lesson = try? Lesson.read(file), lesson.cells.contains(where: { $0.exercise != nil }) else { return nil }
        let name = ExerciseFile.name(ofPath: file) + ".md"
        let folder = URL(filePath: file).deletingLastPathComponent().path
        let origin = LearnerProgress.read(in: ".").origin(ofCopy: file)
        for candidate in [origin].compactMap(\.self) + ["exercises/" + name, folder + "/exercises/" + name, folder + "/../exercises/" + name, file]
        where FileManager.default.fileExists(atPath: ExerciseFile.keyPath(ofPath: candidate)) && FileManager.default.fileExists(atPath: candidate) {
            return try TeacherFiles(exercisePath: candidate, limits: limits)
        }
        return nil
    }

    /// Watches until all is solved.
    func run() async throws {
        try await WorkerPool.ofThisProgram(jobs: 1, manySubmissions: false).withWorkers { try await watch(by: $0) }
    }

    private func watch(by workers: WorkerCrew) async throws {
        let watcher = try FileWatcher(path: file)
        var shown: String?
        while true {
            let grade: SubmissionGrade
            do {
                let text = try UntrustedFile.read(file, followsLinks: true)
                let submission = SubmissionText(student: ExerciseFile.name(ofPath: file), path: file, files: [.init(name: "submission.md", text: text)])
                grade = try await workers.grade([submission], by: files.assignment)[0].grade
            } catch let error as UnreadableFile {
                // A file that an editor is about to replace: the next save will tell.
                CommandOutput.complain("\(file): \(error.reason)")
                watcher.wait()
                continue
            }
            LearnerProgress.note(grade, of: files.exercises, in: ".")
            let solved = grade.exercises.filter { $0.status == .graded && $0.points == $0.outOf }
            guard let current = grade.exercises.first(where: { exercise in !solved.contains { $0.id == exercise.id } }) else {
                CommandOutput.show("\n✓ All \(grade.exercises.count) exercises of \(VisibleText.line(file)) are solved. Well done.\n")
                return
            }
            if let shown, shown != current.id { CommandOutput.show("\n✓ \(VisibleText.line(shown)) is solved.\n") }
            if shown != current.id { show(current.id) }
            shown = current.id
            show(current, solved: solved.count, of: grade.exercises.count)
            watcher.wait()
        }
    }

    /// What an exercise asks for: the page from its heading to its cell.
    private func show(_ id: String) {
        let lesson = files.exercises.lesson
        guard let cell = lesson.cells.firstIndex(where: { $0.exercise == id }), let place = lesson.blocks.firstIndex(where: { block in
            if case .cell(let index) = block { index == cell } else { false }
        }) else { return }
        let start = lesson.blocks[..<place].lastIndex { block in
            if case .heading = block { true } else { false }
        } ?? place
        var page = lesson
        page.blocks = Array(lesson.blocks[start...place])
        let transcript = Transcript(file: page.file, title: page.title, status: .notRun, seconds: 0, cells: [])
        CommandOutput.show("\n" + TerminalRenderer(lesson: page, transcript: transcript, options: CommandOutput.options(plain: plain)).renderBlocks() + "\n")
    }

    private func show(_ exercise: ExerciseGrade, solved: Int, of count: Int) {
        var grade = SubmissionGrade(student: "", file: file, exercises: [exercise], steps: 0)
        grade.outOf = exercise.outOf
        CommandOutput.show("\n" + FeedbackText(options: CommandOutput.options(plain: plain)).text(of: grade))
        let hint = "gradual hint \(VisibleText.line(files.exercises.lesson.file)) \(VisibleText.line(exercise.id))"
        CommandOutput.show("\(solved) of \(count) solved. Save the file to try again.\nStuck? \(hint)\n")
    }
}

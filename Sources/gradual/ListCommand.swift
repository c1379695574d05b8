import ArgumentParser
import Foundation
import Grading
import Lessons
import Rendering

/// `gradual list`: what lessons and exercises there are, and how far one is.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List lessons and exercises, and your progress.",
        discussion: """
            EXAMPLES
              gradual list                     what is in the folders lessons and exercises
              gradual list ~/course/lessons

            Exit status: 0 it is listed, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: ArgumentHelp("Lessons, or folders of them.", valueName: "path"))
    var paths: [String] = []

    func run() throws {
        let usual = ["lessons", "exercises"].filter { FileManager.default.fileExists(atPath: $0) }
        guard !paths.isEmpty || !usual.isEmpty else {
            throw LessonError(file: ".", "there is no folder `lessons` or `exercises` here", remedy: "Name a folder: gradual list PATH.")
        }
        let progress = LearnerProgress.read(in: ".")
        var unusable = 0
        var (exercises, solved) = (0, 0)
        for file in try LessonFiles.find(paths.isEmpty ? usual : paths) {
            do throws(LessonError) {
                let lesson = try Lesson.read(file)
                CommandOutput.show(line(of: lesson))
                for id in lesson.cells.compactMap(\.exercise) {
                    let entry = progress[ExerciseFile.name(ofPath: file), exercise: id]
                    exercises += 1
                    if entry.isSolved { solved += 1 }
                    let state = entry.isSolved ? "  solved" : entry.points.map { "  \($0) of \(FeedbackText.points(entry.outOf ?? 0)) so far" } ?? ""
                    let hints = entry.hints > 0 ? "  (\(entry.hints) hint\(entry.hints == 1 ? "" : "s"))" : ""
                    CommandOutput.show("  \(entry.isSolved ? "✓" : "·") \(VisibleText.line(id))\(state)\(hints)\n")
                }
            } catch {
                unusable += 1
                CommandOutput.complain("\(error)")
            }
        }
        if exercises > 0 { CommandOutput.show("\n\(solved) of \(exercises) exercises solved\n") }
        guard unusable == 0 else { throw ExitCode(2) }
    }

    private func line(of lesson: Lesson) -> String {
        let cells = "\(lesson.cells.count) cell\(lesson.cells.count == 1 ? "" : "s")"
        let requires = lesson.settings.requires.isEmpty ? "" : ", after \(lesson.settings.requires.joined(separator: ", "))"
        let file = TerminalSpan(VisibleText.line(lesson.file), .bold)
        let title = TerminalSpan(VisibleText.line(lesson.title))
        let details = TerminalSpan("(\(cells)\(VisibleText.line(requires)))", .faint)
        let options = CommandOutput.options(plain: false)
        let space = TerminalSpan("  ")
        let whole: TerminalLine = [file, space, title, space, details]
        // Where the output is no terminal a lesson is a line, however long.
        guard whole.width > options.width, options.drawsFigures else { return whole.text(options: options) + "\n" }
        let below = TerminalWrapping.wrap([title, TerminalSpan(" "), details], width: options.width - 2).map { TerminalLine([space] + $0.spans) }
        return ([[file]] + below).map { $0.text(options: options) + "\n" }.joined()
    }
}

import ArgumentParser
import Grading
import Lessons
import Rendering

/// `gradual hint`: the next hint of an exercise.
struct HintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hint",
        abstract: "Show the next hint of an exercise.",
        discussion: """
            Hints come one at a time, of the first exercise that is not solved yet where none is named. Those you have had are remembered in \
            .gradual/progress.json, here.

            EXAMPLES
              gradual hint exercises/02-autograd.md
              gradual hint exercises/02-autograd.md slope

            Exit status: 0 a hint was shown, 1 there is none left, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: "The exercise file.")
    var exercise: String

    @Argument(help: "The exercise's id.")
    var id: String?

    @Flag(help: "No colours.")
    var plain = false

    func run() async throws {
        try await GradingFailure.reporting {
            let file = try ExerciseFile(Lesson.read(exercise))
            var progress = LearnerProgress.read(in: ".")
            let ids = file.outline.map(\.id)
            guard let chosen = id ?? ids.first(where: { !progress[file.name, exercise: $0].isSolved }) ?? ids.first, ids.contains(chosen) else {
                throw LessonError(file: exercise, "there is no exercise `\(id ?? "")`", remedy: "There are: \(ids.joined(separator: ", ")).")
            }
            let hints = file.hints(of: chosen)
            let shown = progress[file.name, exercise: chosen].hints
            guard shown < hints.count else {
                CommandOutput.complain(hints.isEmpty ? "\(chosen) has no hints" : "that was the last hint of \(chosen); there were \(hints.count)")
                throw ExitCode(1)
            }
            let hint = hints[shown]
            var page = file.lesson
            page.blocks = [.heading(level: 3, text: [.text("\(chosen): \(hint.title) of \(hints.count)")], id: "")] + hint.blocks
            let transcript = Transcript(file: page.file, title: page.title, status: .notRun, seconds: 0, cells: [])
            CommandOutput.show(TerminalRenderer(lesson: page, transcript: transcript, options: CommandOutput.options(plain: plain)).renderBlocks())
            progress[file.name, exercise: chosen].hints = shown + 1
            try progress.write(in: ".")
        }
    }
}

import ArgumentParser
import Foundation
import Grading
import Lessons
import Rendering

/// `gradual start`: a learner's working copy of an exercise file.
struct StartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Get your own copy of an exercise file.",
        discussion: """
            The copy is made in the folder you are in, where your progress is kept too.

            EXAMPLES
              gradual start exercises/02-autograd.md
              gradual start exercises/02-autograd.md --to mine.md

            Exit status: 0 the copy was made, 2 wrong usage, no exercise file, or a copy that is there already.
            """)

    @Argument(help: "The exercise file.")
    var exercise: String

    @Option(help: ArgumentHelp("The copy's name.", valueName: "file"))
    var to: String?

    func run() async throws {
        try await GradingFailure.reporting {
            let target = to ?? ExerciseFile.name(ofPath: exercise) + ".md"
            // Within the folder of the exercises both have the same name.
            let paths = [exercise, target].map { URL(filePath: $0).resolvingSymlinksInPath().path() }
            if paths[0] == paths[1], FileManager.default.fileExists(atPath: paths[0]) {
                throw LessonError(
                    file: target, "this is the exercise file itself", remedy: "Name your copy: gradual start \(exercise) --to my-\(ExerciseFile.name(ofPath: exercise)).md")
            }
            let file = try WorkingCopy.make(of: exercise, at: target)
            // From here on progress is kept in this folder.
            var progress = LearnerProgress.read(in: ".")
            progress.noteCopy(target, of: exercise)
            try progress.write(in: ".")
            let path = VisibleText.line(target)
            let asked = file.outline.map { "  \($0.id), \(FeedbackText.points($0.points))\n" }.joined()
            CommandOutput.show(
                """
                \(path) is yours. It asks for:
                \(asked)
                Replace each ____ by your own code. Then:
                  gradual watch \(path)
                  gradual grade \(VisibleText.line(exercise)) --submission \(path)
                  gradual hint \(VisibleText.line(exercise))

                """)
        }
    }
}

import ArgumentParser
import Foundation
import Grading
import Rendering

/// `gradual test-key`: proves a teacher's key before anyone is graded by it.
struct TestKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-key",
        abstract: "Prove the keys to exercise files.",
        discussion: """
            The starter must not pass, each solution must get all points, and each answer that is known to be wrong must lose exactly the checks it names.

            EXAMPLES
              gradual test-key exercises/02-autograd.md
              gradual test-key exercises

            Exit status: 0 all is as it must be, 1 not so, 2 wrong usage or files that cannot be used.
            """)

    @Argument(help: ArgumentHelp("Exercise files, or folders of them.", valueName: "exercise"))
    var exercises: [String]

    @Option(help: ArgumentHelp("The key, where it is not in its usual place.", valueName: "file"))
    var key: String?

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    @OptionGroup
    var parallel: JobsOption

    @Flag(help: "No colours.")
    var plain = false

    func validate() throws {
        if exercises.count > 1, key != nil { throw ValidationError("--key goes with one exercise file.") }
    }

    func run() async throws {
        try await GradingFailure.reporting {
            let all = try ExerciseFile.paths(exercises).map { try TeacherFiles(exercisePath: $0, keyPath: key, limits: limits.budgets(otherwise: .submission)) }
            let text = FeedbackText(options: CommandOutput.options(plain: plain))
            let isProved = try await WorkerPool.ofThisProgram(jobs: parallel.jobs, manySubmissions: true).withWorkers { workers in
                var isProved = true
                for files in all {
                    let verdicts = try await KeyTest(files).run(by: workers)
                    if all.count > 1 { CommandOutput.show("\(VisibleText.line(files.exercises.lesson.file))\n\n") }
                    CommandOutput.show(text.text(of: verdicts) + (all.count > 1 ? "\n" : ""))
                    isProved = isProved && verdicts.allSatisfy { $0.complaint == nil }
                }
                return isProved
            }
            if !isProved { throw ExitCode(1) }
        }
    }
}

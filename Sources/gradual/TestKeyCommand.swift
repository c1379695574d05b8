import ArgumentParser
import Foundation
import Grading
import Rendering

/// `gradual test-key`: proves a teacher's key before anyone is graded by it.
struct TestKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-key",
        abstract: "Prove the key to an exercise file.",
        discussion: """
            The starter must not pass, each solution must get all points, and each answer that is known to be wrong must lose exactly the checks it names.

            EXAMPLES
              gradual test-key exercises/02-autograd.md

            Exit status: 0 all is as it must be, 1 not so, 2 wrong usage or files that cannot be used.
            """)

    @Argument(help: "The exercise file.")
    var exercise: String

    @Option(help: ArgumentHelp("The key, where it is not in its usual place.", valueName: "file"))
    var key: String?

    @Option(help: "Workers at once.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "No colours.")
    var plain = false

    func validate() throws {
        if !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    func run() async throws {
        try await GradingFailure.reporting {
            let files = try TeacherFiles(exercisePath: exercise, keyPath: key)
            let verdicts = try await KeyTest(files).run(.ofThisProgram(files, jobs: jobs))
            CommandOutput.show(FeedbackText(options: CommandOutput.options(plain: plain)).text(of: verdicts))
            if verdicts.contains(where: { $0.complaint != nil }) { throw ExitCode(1) }
        }
    }
}

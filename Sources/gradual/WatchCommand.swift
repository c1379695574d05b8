import ArgumentParser
import Grading
import Lessons

/// `gradual watch`: a lesson run again at every save.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Run a lesson whenever it is saved, and show it from where it changed.",
        discussion: """
            EXAMPLES
              gradual watch my-lesson.md
              gradual watch exercises/02-autograd.md

            A copy of an exercise file (gradual start) shows the first exercise that is not solved and its result at every save, and the next one
            when it passes. Where there is no key, an exercise whose blanks you fill in leads on to the next file of its folder once it runs and all is as written.

            What stands before the cell that changed is not run again, and a save in the middle of a run stops it. Ends with Ctrl-C.

            Exit status: 0 all exercises of a copy are solved, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: "The lesson.")
    var file: String

    @Flag(help: "No colours, no drawn figures, no escape sequences.")
    var plain = false

    @Option(
        name: .customLong(LessonWorker.mostCopiesOption),
        help: .init("How many places a run can be taken up again from, each a process that waits.", visibility: .hidden))
    var mostCopies = LessonWorker.mostCopies

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func run() async throws {
        // What is there may be mended while it is watched; what is not is a wrong name.
        if (try? UntrustedFile.read(file, followsLinks: true)) == nil { _ = try Lesson.read(file) }
        if let files = try ExerciseWatch.find(for: self.file, limits: limits.budgets(otherwise: .submission)) {
            return try await GradingFailure.reporting { try await ExerciseWatch(file: self.file, files: files, plain: plain).run() }
        }
        try await LessonWatch.run(file, mostCopies: mostCopies, limits: limits, options: CommandOutput.options(plain: plain))
    }
}

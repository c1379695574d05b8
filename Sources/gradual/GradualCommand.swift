import ArgumentParser
import Lessons

/// `gradual`: the commands together, and how they end.
struct GradualCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gradual",
        abstract: "Run, check, show and grade lessons: Markdown files with Swift cells that train neural networks.",
        discussion: """
            EXAMPLES
              gradual run lessons/02-autograd.md      show a lesson, executed and checked
              gradual check lessons                   are all outputs as they are written?
              gradual update lessons/02-autograd.md   write the outputs into the lesson
              gradual export lessons -o site          write lessons as HTML pages
              gradual start exercises/02-autograd.md  get a copy of an exercise file to work in
              gradual grade exercises --class class   grade a class folder

            Exit status: 0 all is as expected, 1 something in a lesson or submission is not, 2 wrong usage or files that cannot be used.
            """,
        version: "0.1.0",
        subcommands: [
            RunCommand.self, CheckCommand.self, UpdateCommand.self, VerifyCommand.self, WatchCommand.self, ExportCommand.self,
            ListCommand.self, DocsCommand.self, NewCommand.self, StartCommand.self, HintCommand.self, GradeCommand.self, PointsCommand.self,
            GradebookCommand.self, TestKeyCommand.self, FetchCommand.self,
            GradingWorkerCommand.self, LessonWorkerCommand.self,
        ])

    /// Runs the command that the arguments name, and ends the process with its exit status.
    static func runToExit() async -> Never {
        do {
            try refuseUnknownCommand()
            var command = try parseAsRoot()
            if var command = command as? AsyncParsableCommand { try await command.run() } else { try command.run() }
            Self.exit()
        } catch { end(with: error) }
    }

    /// Where the arguments name a worker, runs it on this thread, and ends the process with its exit status.
    ///
    /// A worker forks, and only the thread that forks is copied: what another one holds at that moment, such as a lock of Swift's runtime,
    /// is held in the copy for ever. So a worker has no other thread that runs any Swift, as the threads do that serve asynchronous work.
    static func runToExitIfWorker() {
        let workers = [GradingWorkerCommand.configuration, LessonWorkerCommand.configuration].compactMap(\.commandName)
        guard let word = CommandLine.arguments.dropFirst().first, workers.contains(word) else { return }
        do {
            var command = try parseAsRoot()
            try command.run()
            Self.exit()
        } catch { end(with: error) }
    }

    private static func end(with error: any Error) -> Never {
        if let error = error as? LessonError {
            CommandOutput.complain("\(error)")
            Self.exit(withError: ExitCode(2))
        }
        // Help and the version are asked for; a command's own verdict has been told; what is left is wrong usage.
        guard !exitCode(for: error).isSuccess, !(error is ExitCode) else { Self.exit(withError: error) }
        CommandOutput.complain(fullMessage(for: error))
        Self.exit(withError: ExitCode(2))
    }

    /// A command that does not exist is answered with the one that may be meant.
    private static func refuseUnknownCommand() throws(LessonError) {
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return }
        let names = configuration.subcommands.filter { $0.configuration.shouldDisplay }.compactMap { $0.configuration.commandName }
        let hidden = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard word != "help", !hidden.contains(word) else { return }
        throw LessonError(
            file: "gradual", "there is no command `\(word)`" + Suggestion.question(for: word, among: names),
            remedy: "`gradual --help` lists the commands.")
    }
}

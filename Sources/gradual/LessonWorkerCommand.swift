import ArgumentParser
import Lessons

/// The program as a worker of `gradual watch`: versions of a lesson on standard input, what comes of them on standard output.
///
/// Not asynchronous: it forks, and a fork copies no thread but the one that calls it (``GradualCommand/runToExitIfWorker()``).
struct LessonWorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: LessonWorker.commandName, abstract: "Run the versions of a lesson that come on standard input.", shouldDisplay: false)

    @Option(name: .customLong(LessonWorker.mostCopiesOption), help: "How many processes wait at the most.")
    var mostCopies = LessonWorker.mostCopies

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func run() { LessonWorker.main(limits.runner(), mostCopies: mostCopies) }
}

import ArgumentParser
import Grading

/// The program as a worker of `gradual grade`: requests on standard input, answers on standard output.
///
/// Not asynchronous: it forks, and a fork copies no thread but the one that calls it (``GradualCommand/runToExitIfWorker()``).
struct GradingWorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: Worker.commandName, abstract: "Grade what is asked for on standard input.", shouldDisplay: false)

    @Flag(name: .customLong(Worker.manySubmissionsFlag), help: "Be ready for many submissions.")
    var preparesForMany = false

    func run() throws {
        try Worker.main(preparesForMany: preparesForMany)
    }
}

import ArgumentParser
import Foundation

/// The option of commands that do several things at once.
struct JobsOption: ParsableArguments {
    @Option(help: ArgumentHelp("How many work at once; otherwise as many as there are processors.", valueName: "number"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        if !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }
}

import Autograd
import Dispatch
import Lessons

AddressSpace.require()
Threads.prepare()
// Before anything asynchronous: what is begun for that works on other threads, which a worker must not have.
GradualCommand.runToExitIfWorker()
let ahead = CommandLine.arguments.dropFirst().first == RunCommand.configuration.commandName ? SessionAhead() : nil
Task { await SessionAhead.$current.withValue(ahead) { () async -> Void in await GradualCommand.runToExit() } }
dispatchMain()

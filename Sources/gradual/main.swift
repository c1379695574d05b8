import Autograd
import Lessons

AddressSpace.require()
Threads.prepare()
let ahead = CommandLine.arguments.dropFirst().first == RunCommand.configuration.commandName ? SessionAhead() : nil
await SessionAhead.$current.withValue(ahead) { () async -> Void in await GradualCommand.runToExit() }

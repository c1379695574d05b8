import Autograd

Threads.prepare()
await GradualCommand.runToExit()

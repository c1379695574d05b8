await GradualCommand.runToExit()

import ArgumentParser
import Lessons
import Rendering
import SwiftCells
import TensorCells

/// `gradual docs`: what a function or type that cells can use says of itself.
struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Tell about a function or type that cells can use.",
        discussion: """
            EXAMPLES
              gradual docs Conv2d
              gradual docs Tensor              with a list of what it has
              gradual docs Tensor.sum
              gradual docs crossEntropy
              gradual docs                     all names that stand for themselves

            Exit status: 0 it is told, 2 there is nothing of that name.
            """)

    @Argument(help: ArgumentHelp("Its name; a member's with or without its type.", valueName: "name"))
    var name: String?

    @Flag(help: "No colours, no escape sequences.")
    var plain = false

    func run() throws {
        let library = TensorCells.library
        let options = CommandOutput.options(plain: plain)
        guard let name else {
            let names = library.documentedNames.filter { !$0.contains(".") && $0.first?.isLetter == true }
            let summaries = names.map { name in (name, library.documentation(of: name).first { !$0.summary.isEmpty }?.summary ?? "") }
            return CommandOutput.show(TerminalDocumentation.list(summaries, options: options))
        }
        let found = library.documentation(of: name)
        guard !found.isEmpty else {
            let question = Suggestion.question(for: name, among: library.documentedNames)
            CommandOutput.complain("there is nothing named `\(name)` that cells can use\(question)\n  `gradual docs` lists the names.")
            throw ExitCode(2)
        }
        CommandOutput.show(TerminalDocumentation(found, members: library.members(of: name), options: options).render())
    }
}

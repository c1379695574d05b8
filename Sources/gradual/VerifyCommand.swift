import ArgumentParser
import Lessons
import Rendering

/// `gradual verify`: do lessons give the same as programs compiled by swiftc?
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compile lessons with swiftc against the Autograd library, and compare what they print.",
        discussion: """
            EXAMPLES
              gradual verify lessons
              gradual verify lessons/02-autograd.md

            Wants a Swift toolchain, and the build folder that holds Gradual's modules: by default the one this program stands in.

            Exit status: 0 all is the same, 1 something differs, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: ArgumentHelp("Lessons, or folders of them.", valueName: "path"))
    var paths: [String]

    @Option(help: ArgumentHelp("The folder that holds Modules and the object files.", valueName: "folder"))
    var buildFolder: String?

    @Flag(help: "No colours, no escape sequences.")
    var plain = false

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func run() async throws {
        let lessons = try LessonFiles.find(paths).map { try Lesson.read($0) }
        let verifier = LessonVerifier(try await SwiftToolchain(buildFolder: buildFolder))
        let options = CommandOutput.options(plain: plain)
        var isSame = true
        let bar = ProgressBar("verified"), total = lessons.count { !$0.cells.isEmpty }
        for lesson in lessons where !lesson.cells.isEmpty {
            let verification = try await verifier.verify(lesson, limits.runner().run(lesson))
            bar.clear()
            CommandOutput.show(TerminalVerification(verification, options: options).render())
            isSame = isSame && verification.findings.isEmpty
            bar.advance(of: total)
        }
        bar.clear()
        guard isSame else { throw ExitCode(1) }
    }
}

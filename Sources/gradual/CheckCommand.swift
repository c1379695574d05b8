import ArgumentParser
import Foundation
import Lessons
import Rendering

/// `gradual check`: are the outputs of lessons as written?
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Execute lessons quietly, side by side, and report every output that is not as written.",
        discussion: """
            EXAMPLES
              gradual check lessons
              gradual check lessons/01-tensors.md lessons/02-autograd.md --jobs 1
              gradual check lessons --junit report.xml --json report.json

            Of a folder all Markdown files are checked, but for keys (.key.md) and hidden files.

            Exit status: 0 all is as written, 1 a cell fails or gives something else, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: ArgumentHelp("Lessons, or folders of them.", valueName: "path"))
    var paths: [String]

    @Option(help: ArgumentHelp("Write a report as JUnit's XML.", valueName: "file"))
    var junit: String?

    @Option(help: ArgumentHelp("Write a report as JSON.", valueName: "file"))
    var json: String?

    @OptionGroup
    var parallel: JobsOption

    @Flag(help: "No colours, no escape sequences.")
    var plain = false

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func validate() throws {
        if json == "-", junit == "-" { throw ValidationError("Only one of --json and --junit can go to standard output.") }
    }

    func run() throws {
        var lessons: [Lesson] = []
        var unusable = 0
        for file in try LessonFiles.find(paths) {
            do throws(LessonError) {
                lessons.append(try Lesson.read(file))
            } catch {
                unusable += 1
                CommandOutput.complain("\(error)")
            }
        }
        let bar = ProgressBar("checked"), total = lessons.count
        let transcripts = limits.runner().run(lessons, jobs: parallel.jobs) { _ in bar.advance(of: total) }
        bar.clear()
        if json != "-", junit != "-" { report(lessons, transcripts) }
        if let json { try CommandOutput.save(LessonReport.json(of: transcripts).text() + "\n", as: json) }
        if let junit { try CommandOutput.save(JUnitText.text(of: transcripts), as: junit) }
        guard unusable == 0 else { throw ExitCode(2) }
        guard transcripts.allSatisfy({ $0.status == .ok }) else { throw ExitCode(1) }
    }

    private func report(_ lessons: [Lesson], _ transcripts: [Transcript]) {
        let options = CommandOutput.options(plain: plain)
        for (lesson, transcript) in zip(lessons, transcripts) {
            CommandOutput.show(TerminalRenderer(lesson: lesson, transcript: transcript, options: options).report())
        }
    }
}

import ArgumentParser
import Foundation
import Lessons
import Rendering

/// `gradual update`: the outputs that the cells give, written into the lesson.
struct UpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Write into lessons the outputs that their cells give.",
        discussion: """
            EXAMPLES
              gradual update lessons/02-autograd.md         show what would change, ask
              gradual update lessons/02-autograd.md --yes   do not ask
              gradual update lessons/*.md --dry-run         only show

            What still holds stays as it is written: numbers with fewer digits, tolerances, `...`. Nothing is written when a cell fails.

            Exit status: 0 all is as written now, 1 a cell fails or the change was not written, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: ArgumentHelp("Lessons.", valueName: "file"))
    var files: [String]

    @Flag(help: "Write without asking.")
    var yes = false

    @Flag(help: "Show what would change, and write nothing.")
    var dryRun = false

    @Flag(help: "No colours, no escape sequences.")
    var plain = false

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func validate() throws {
        if yes, dryRun { throw ValidationError("Choose one of --yes and --dry-run.") }
    }

    func run() throws {
        let lessons = try files.map { try Lesson.read($0) }
        let options = CommandOutput.options(plain: plain)
        var isAllWritten = true
        for lesson in lessons {
            let note = RunningNote(lesson)
            let transcript = limits.runner().run(lesson, ticks: note.tick) { note.advance(past: $0) {} }
            note.clear()
            let update: LessonUpdate
            do throws(LessonUpdate.Refusal) {
                update = try LessonUpdate(lesson, transcript)
            } catch {
                isAllWritten = false
                CommandOutput.show(TerminalRenderer(lesson: lesson, transcript: transcript, options: options).report())
                CommandOutput.complain("\(lesson.file): nothing was written, because \(error)")
                continue
            }
            guard update.isChanged else {
                CommandOutput.show("\(VisibleText.line(lesson.file)): all is as written\n")
                continue
            }
            CommandOutput.show(TerminalHunks(update.hunks, file: lesson.file, options: options).render())
            if mayWrite(lesson.file) { try write(update, lesson) } else { isAllWritten = false }
        }
        guard isAllWritten else { throw ExitCode(1) }
    }
}

extension UpdateCommand {
    /// Whether the change that was shown is to be written.
    private func mayWrite(_ file: String) -> Bool {
        if yes { return true }
        if dryRun { return false }
        guard isatty(STDIN_FILENO) == 1 else {
            CommandOutput.complain("\(file): nothing was written; give --yes to write without being asked")
            return false
        }
        CommandOutput.show("Write this into \(VisibleText.line(file))? [y/N] ")
        let answer = readLine()?.lowercased()
        return answer == "y" || answer == "yes"
    }

    private func write(_ update: LessonUpdate, _ lesson: Lesson) throws(LessonError) {
        // The run may have taken a while, and an editor may be open.
        guard try LessonFile(path: lesson.file).text == lesson.source else {
            throw LessonError(file: lesson.file, "nothing was written: the file has changed while its cells ran", remedy: "Update again.")
        }
        let mark: [UInt8] = lesson.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
        try AtomicFile.replace(lesson.file, with: mark + Array(update.text.utf8))
        CommandOutput.show("\(VisibleText.line(lesson.file)): written\n")
    }
}

import ArgumentParser
import Dispatch
import Lessons
import Rendering
import Synchronization
import TensorCells

/// `gradual run`: a lesson, executed and shown.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Execute a lesson and show it: prose, code, outputs, figures, checks.",
        discussion: """
            EXAMPLES
              gradual run lessons/02-autograd.md
              gradual run lessons/02-autograd.md --cell gradient
              gradual run lessons/02-autograd.md --plain --width 100 > lesson.txt
              gradual run lessons/02-autograd.md --json - | jq .status

            Exit status: 0 all is as written, 1 a cell fails or gives something else, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: "The lesson.")
    var file: String

    @Flag(help: "No colours, no drawn figures, no escape sequences.")
    var plain = false

    @Option(help: ArgumentHelp("The page's width in columns; otherwise the terminal's.", valueName: "columns"))
    var width: Int?

    @Option(help: ArgumentHelp("Run up to this cell.", valueName: "id"))
    var cell: String?

    @Option(help: ArgumentHelp("Write what came of it as JSON; with -, to standard output in place of the page.", valueName: "file"))
    var json: String?

    @Option(help: ArgumentHelp("Write the page as one self-contained HTML file.", valueName: "file"))
    var html: String?

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    @Flag(help: ArgumentHelp("Show the machine's code of each cell instead, for developers of Gradual.", visibility: .hidden))
    var disassemble = false

    func validate() throws {
        if let width, !(20...1000).contains(width) { throw ValidationError("--width is a number from 20 to 1000.") }
        if json == "-", html == "-" { throw ValidationError("Only one of --json and --html can go to standard output.") }
    }

    func run() throws {
        let lesson = try Lesson.read(file)
        if let cell { try lesson.requireCell(cell) }
        if disassemble { return CommandOutput.show(LessonRunner.disassembly(of: lesson)) }
        let showsPage = json != "-" && html != "-"
        var runner = limits.runner(beginningWith: SessionAhead.current)
        runner.notesBuiltins = html != nil
        let transcript = showsPage ? show(lesson, runner) : runner.run(lesson, upTo: cell)
        if let json { try CommandOutput.save(LessonReport.json(of: transcript).text() + "\n", as: json) }
        if let html { try CommandOutput.save(page(lesson, transcript), as: html) }
        guard transcript.status == .ok else { throw ExitCode(1) }
    }

    /// Runs the lesson and shows it meanwhile, each cell when it has run.
    private func show(_ lesson: Lesson, _ runner: LessonRunner) -> Transcript {
        let page = Mutex(LivePage(lesson: lesson, options: CommandOutput.options(plain: plain, width: width)))
        let note = RunningNote(lesson)
        // Laying out a cell takes about as long as running a small one, so it is done while the next one runs.
        let screen = DispatchQueue(label: "screen")
        screen.async { CommandOutput.show(page.withLock { $0.begin() }) }
        let transcript = runner.run(lesson, upTo: cell, ticks: note.tick) { result in
            screen.async {
                let text = page.withLock { $0.show(result) }
                note.advance(past: result) { CommandOutput.show(text) }
            }
        }
        screen.sync {}
        note.clear()
        CommandOutput.show(page.withLock { $0.finish(transcript) })
        return transcript
    }

    private func page(_ lesson: Lesson, _ transcript: Transcript) -> String {
        PageRenderer(
            lesson: lesson, transcript: transcript, cards: NameCards(for: [(lesson, transcript)], in: TensorCells.library),
            image: { PictureFile.address(of: $0, beside: lesson.file) }).render()
    }
}

import ArgumentParser
import Lessons
import Rendering

/// `gradual watch`: a lesson run again at every save.
struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Run a lesson whenever it is saved, and show it from where it changed.",
        discussion: """
            EXAMPLES
              gradual watch my-lesson.md

            Ends with Ctrl-C.
            """)

    @Argument(help: "The lesson.")
    var file: String

    @Flag(help: "No colours, no drawn figures, no escape sequences.")
    var plain = false

    func run() throws {
        let watcher = try FileWatcher(path: file)
        var earlier: Lesson?
        var complaint: LessonError?
        while true {
            do throws(LessonError) {
                let lesson = try Lesson.read(file)
                complaint = nil
                show(lesson, since: earlier)
                earlier = lesson
            } catch {
                // A file that an editor is about to replace, or that is half written: the next save will tell.
                if error != complaint { CommandOutput.complain("\(error)") }
                complaint = error
            }
            watcher.wait()
        }
    }

    private func show(_ lesson: Lesson, since earlier: Lesson?) {
        let first: Int?
        if let earlier { first = lesson.firstChange(since: earlier) } else { first = 0 }
        guard let first else { return }
        let transcript = LessonRunner.standard.run(lesson)
        let options = CommandOutput.options(plain: plain)
        var page = lesson
        page.blocks = Array(lesson.blocks.dropFirst(first))
        CommandOutput.show(TerminalRenderer(lesson: page, transcript: transcript, options: options).render() + "\n")
    }
}

import ArgumentParser
import Grading
import Lessons
import Rendering

/// `gradual watch`: a lesson run again at every save.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Run a lesson whenever it is saved, and show it from where it changed.",
        discussion: """
            EXAMPLES
              gradual watch my-lesson.md
              gradual watch exercises/02-autograd.md

            A copy of an exercise file (gradual start) shows the first exercise that is not solved and its result at every save, and the next one
            when it passes. Where there is no key, an exercise whose blanks you fill in leads on to the next file of its folder once it runs and all is as written.

            Ends with Ctrl-C.
            """)

    @Argument(help: "The lesson.")
    var file: String

    @Flag(help: "No colours, no drawn figures, no escape sequences.")
    var plain = false

    func run() async throws {
        if let files = try ExerciseWatch.find(for: self.file) {
            return try await GradingFailure.reporting { try await ExerciseWatch(file: self.file, files: files, plain: plain).run() }
        }
        var file = file
        while let next = try watch(file) { file = next }
    }

    /// Shows a lesson at every save; returns the file to go on with.
    private func watch(_ file: String) throws -> String? {
        let watcher = try FileWatcher(path: file)
        var earlier: Lesson?
        var complaint: LessonError?
        while true {
            do throws(LessonError) {
                let lesson = try Lesson.read(file)
                complaint = nil
                let transcript = show(lesson, since: earlier)
                // What was done before the watch began is only shown.
                if let transcript, let earlier, !earlier.isDone, lesson.isDone, transcript.status == .ok, let next = Self.next(after: file) {
                    CommandOutput.show("\n✓ \(VisibleText.line(file)) is done. Next: \(VisibleText.line(next))\n\n")
                    return next
                }
                earlier = lesson
            } catch {
                // A file that an editor is about to replace, or that is half written: the next save will tell.
                if error != complaint { CommandOutput.complain("\(error)") }
                complaint = error
            }
            watcher.wait()
        }
    }

    /// Runs a lesson and shows it from the first block that changed; nil where nothing did.
    private func show(_ lesson: Lesson, since earlier: Lesson?) -> Transcript? {
        let first: Int?
        if let earlier { first = lesson.firstChange(since: earlier) } else { first = 0 }
        guard let first else { return nil }
        let note = RunningNote(lesson)
        let transcript = LessonRunner.standard.run(lesson, ticks: note.tick) { note.advance(past: $0) {} }
        note.clear()
        let options = CommandOutput.options(plain: plain)
        var page = lesson
        page.blocks = Array(lesson.blocks.dropFirst(first))
        CommandOutput.show(TerminalRenderer(lesson: page, transcript: transcript, options: options).render() + "\n")
        return transcript
    }

    /// The file that follows in the folder; nil for the last.
    private static func next(after file: String) -> String? {
        guard let files = try? LessonFiles.find([LessonFiles.folder(of: file)]) else { return nil }
        let names = files.map { $0.hasPrefix("./") && !file.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
        return names.firstIndex(of: file).flatMap { $0 + 1 < names.count ? names[$0 + 1] : nil }
    }
}

extension Lesson {
    /// Whether it is an exercise without a blank left.
    fileprivate var isDone: Bool {
        let asked = cells.filter { $0.exercise != nil }
        return !asked.isEmpty && asked.allSatisfy { !$0.isUnfilled }
    }
}

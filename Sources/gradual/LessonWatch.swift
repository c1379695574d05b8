import Foundation
import Lessons
import Rendering

/// A lesson run again whenever it is saved, each time from the first cell that is not as it was. A save in the middle of a run stops it.
struct LessonWatch {
    private enum Event: Sendable {
        case saved
        case told(LessonWorkerMessage)
        case workerEnded(any Error)
    }

    private let options: TerminalOptions
    private let worker: LessonWorkerProcess
    private var file = ""
    /// The version on the screen.
    private var shown: Lesson?
    /// The version that runs.
    private var running: (lesson: Lesson, note: RunningNote)?
    /// The version to run as soon as the worker is free.
    private var waiting: Lesson?
    /// The process that runs the cells, if it is one that can be stopped.
    private var process: Int32?
    /// A process has been stopped, and the worker has not told yet that it is lost.
    private var isStopping = false
    private var complaint: LessonError?

    private init(worker: LessonWorkerProcess, options: TerminalOptions) {
        self.worker = worker
        self.options = options
    }

    /// Watches a file, and those that follow it where each is an exercise that gets done, until the process is ended.
    static func run(_ file: String, mostCopies: Int, limits: LimitOptions, options: TerminalOptions) async throws {
        let arguments = ["--\(LessonWorker.mostCopiesOption)", "\(mostCopies)"] + limits.arguments
        try await LessonWorkerProcess.with(program: ThisProgram.path, arguments: arguments) { worker in
            var watch = LessonWatch(worker: worker, options: options)
            let (events, feed) = AsyncStream<Event>.makeStream()
            let telling = Task {
                do {
                    for try await message in worker.messages { feed.yield(.told(message)) }
                    throw LessonError(file: file, "the process that runs the lesson has ended")
                } catch { feed.yield(.workerEnded(error)) }
            }
            defer { telling.cancel() }
            var next: String? = file
            while let file = next {
                let saves = try FileWatcher(path: file).saves()
                let watching = Task { for await _ in saves { feed.yield(.saved) } }
                defer { watching.cancel() }
                next = try await watch.follow(file, events)
            }
        }
    }

    /// Runs and shows a file at every save; returns the file to go on with.
    private mutating func follow(_ file: String, _ events: AsyncStream<Event>) async throws -> String? {
        self.file = file
        shown = nil
        try await read()
        for await event in events {
            switch event {
            case .saved: try await read()
            case .told(.process(let number)):
                process = number
                if waiting != nil { stop() }
            case .told(.resumed(let cell)): running?.note.begin(cell)
            case .told(.tick(let done, let total)): running?.note.tick(done, total)
            case .told(.cell(let cell)): running?.note.advance(past: cell) {}
            case .told(.ended(let transcript)):
                // A run that ends while it is stopped is told of once more, as lost.
                guard !isStopping, let lesson = endRun() else { continue }
                let before = shown
                show(lesson, transcript)
                // What was done before the watch began is only shown.
                if let before, !before.isDone, lesson.isDone, transcript.status == .ok, let next = Self.next(after: file) {
                    CommandOutput.show("\n✓ \(VisibleText.line(file)) is done. Next: \(VisibleText.line(next))\n\n")
                    return next
                }
                try await runWaiting()
            case .told(.lost(let reason)):
                _ = endRun()
                if !isStopping { CommandOutput.complain("\(file): the process that ran the cells is gone: \(reason)\n  Save the lesson to run it again.") }
                isStopping = false
                try await runWaiting()
            case .workerEnded(let error): throw error
            }
        }
        return nil
    }

    /// The file may have changed: where it has, what runs is stopped, and the new version runs.
    private mutating func read() async throws {
        do throws(LessonError) {
            let lesson = try Lesson.read(file)
            complaint = nil
            if let latest = waiting ?? running?.lesson ?? shown, latest.file == file, lesson.firstChange(since: latest) == nil { return }
            waiting = lesson
        } catch {
            // A file that an editor is about to replace, or that is half written: the next save will tell.
            if error != complaint { CommandOutput.complain("\(error)") }
            complaint = error
            return
        }
        if running == nil { try await runWaiting() } else { stop() }
    }

    /// Stops what runs, where it can be; otherwise it goes on to its end.
    private mutating func stop() {
        guard let process else { return }
        isStopping = true
        LessonWorkerProcess.stop(process)
    }

    private mutating func runWaiting() async throws {
        guard let lesson = waiting else { return }
        waiting = nil
        process = nil
        running = (lesson, RunningNote(lesson))
        try await worker.run(lesson)
    }

    private mutating func endRun() -> Lesson? {
        running?.note.clear()
        defer { running = nil }
        return running?.lesson
    }

    /// Shows a version from the first block that is not as it is on the screen.
    private mutating func show(_ lesson: Lesson, _ transcript: Transcript) {
        var page = lesson
        if let shown { page.blocks = Array(lesson.blocks.dropFirst(lesson.firstChange(since: shown) ?? 0)) }
        shown = lesson
        CommandOutput.show(TerminalRenderer(lesson: page, transcript: transcript, options: options).render() + "\n")
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

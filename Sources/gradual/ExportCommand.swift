import ArgumentParser
import Foundation
import Lessons
import Rendering
import TensorCells

/// `gradual export`: lessons as pages.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Execute lessons and write them as HTML: one self-contained page a lesson.",
        discussion: """
            EXAMPLES
              gradual export lessons/02-autograd.md -o site
              gradual export lessons -o site            with an index.html

            A page needs nothing but itself: no network, no script to be read. A lesson that is not as written is exported too, and says so.

            Exit status: 0 all is as written, 1 a cell fails or gives something else, 2 wrong usage or a file that cannot be used.
            """)

    @Argument(help: ArgumentHelp("Lessons, or folders of them.", valueName: "path"))
    var paths: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write into; it is made where it is missing.", valueName: "folder"))
    var output: String

    @OptionGroup
    var parallel: JobsOption

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func validate() throws {
        if paths.isEmpty { throw ValidationError("Name a lesson, or a folder of them.") }
    }

    func run() throws {
        let (sources, folder) = try sources()
        let lessons = try sources.map { try Lesson.read($0.file) }
        let bar = ProgressBar("executed"), total = lessons.count
        var runner = limits.runner()
        runner.notesBuiltins = true
        let transcripts = runner.run(lessons, jobs: parallel.jobs) { _ in bar.advance(of: total) }
        bar.clear()
        let site = Site(
            title: folder ?? "Lessons",
            entries: zip(sources, zip(lessons, transcripts)).map { Site.Entry(lesson: $1.0, transcript: $1.1, path: $0.page) },
            cards: NameCards(for: Array(zip(lessons, transcripts)), in: TensorCells.library), image: { PictureFile.address(of: $1, beside: $0.file) })
        for file in folder == nil ? site.pages() : site.pagesWithIndex() { try write(file) }
        var isFine = true
        for (lesson, transcript) in zip(lessons, transcripts) {
            for formula in PageRenderer.unknownFormulas(in: lesson) {
                CommandOutput.complain("\(lesson.file): warning: the formula \(formula.latex) is shown as its source: \(formula.reason)")
            }
            guard transcript.status != .ok else { continue }
            isFine = false
            CommandOutput.complain("\(lesson.file): not all is as written; `gradual check` says what is not")
        }
        guard isFine else { throw ExitCode(1) }
    }

    /// The lessons and the paths of their pages, and the name of the folder, where one was given.
    private func sources() throws -> (sources: [(file: String, page: String)], folder: String?) {
        var sources: [(file: String, page: String)] = []
        var folder: String?
        var pages: [String: String] = [:]
        for path in paths {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            let base = path.hasSuffix("/") ? path : path + "/"
            for file in try LessonFiles.find([path]) where !sources.contains(where: { $0.file == file }) {
                let name = isFolder.boolValue && file.hasPrefix(base) ? String(file.dropFirst(base.count)) : file.split(separator: "/").last.map(String.init) ?? file
                let page = (name.hasSuffix(".md") ? String(name.dropLast(3)) : name) + ".html"
                // Some file systems do not tell capitals apart.
                if let other = pages.updateValue(file, forKey: page.lowercased()) {
                    throw LessonError(file: file, "its page would have the name of \(other)'s, \(page)", remedy: "Export them into two folders.")
                }
                sources.append((file, page))
            }
            if isFolder.boolValue, folder == nil {
                let name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
                folder = name.prefix(1).uppercased() + name.dropFirst()
            }
        }
        if folder != nil, let other = pages["index.html"] {
            throw LessonError(file: other, "its page would have the name of the folder's index", remedy: "Give the lesson another name.")
        }
        return (sources, folder)
    }

    private func write(_ file: Site.File) throws {
        let path = output + "/" + file.path
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw LessonError(file: folder, "the folder cannot be made", remedy: "Check the permissions of the folder it is in, and that no file has its name.")
        }
        try AtomicFile.replace(path, with: Array(file.content.utf8))
        CommandOutput.show(VisibleText.line(path) + "\n")
    }
}

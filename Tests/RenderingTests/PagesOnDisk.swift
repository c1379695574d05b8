import Foundation
@testable import Lessons
import TensorCells

@testable import Rendering

/// The pages that browsers and checkers look at, as files: every lesson of the course with its index, a page of figures, one with cells of
/// every outcome, and one for each attack.
struct PagesOnDisk: Sendable {
    let folder: URL
    /// The course, its index first.
    let course: [URL]
    /// A page with cells of every outcome, one with figures that are hard to draw, and one with a figure of every kind.
    let samples: [URL]
    let attacks: [URL]

    var all: [URL] { course + samples + attacks }

    /// Written once for all tests.
    static let shared = Result { try PagesOnDisk() }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The course's lessons and what came of running them.
    static let lessons: Result<[(lesson: Lesson, transcript: Transcript)], any Error> = Result {
        let lessons = try LessonFiles.find([root.appending(path: "lessons").path]).map { try Lesson.read($0) }
        var runner = LessonRunner.standard
        runner.notesBuiltins = true
        return Array(zip(lessons, runner.run(lessons, jobs: 2)))
    }

    /// The course's site.
    static func site() throws -> Site {
        let lessons = try lessons.get()
        return Site(
            title: "Lessons",
            entries: lessons.map { Site.Entry(lesson: $0, transcript: $1, path: page(of: $0.file)) },
            cards: NameCards(for: lessons, in: TensorCells.library),
            image: { PictureFile.address(of: $1, beside: $0.file) })
    }

    private static func page(of file: String) -> String { URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent + ".html" }

    private init() throws {
        let gradients = try SampleLesson.gradients()
        let gallery = try FigureGalleryTests.sample()
        let hard = try FigureGalleryTests.hardSample()
        let course = try Self.site().pagesWithIndex()
        let samples = [("gradients.html", gradients), ("hard-figures.html", hard), ("figures.html", gallery)].map { name, sample in
            Site.File(path: name, content: PageRenderer(lesson: sample.lesson, transcript: sample.transcript).render())
        }
        let attacks = try AttackTests.attacks.enumerated().map { index, attack in
            let sample = try AttackTests.sample(attack)
            return Site.File(path: "attack-\(index).html", content: PageRenderer(lesson: sample.lesson, transcript: sample.transcript).render())
        }
        // Where pages are to be looked at, they stay.
        let folder = ProcessInfo.processInfo.environment["GRADUAL_LOOK"].map { URL(fileURLWithPath: $0) }
            ?? FileManager.default.temporaryDirectory.appending(path: "gradual-pages-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func write(_ files: [Site.File]) throws -> [URL] {
            try files.map { file in
                let url = folder.appending(path: file.path)
                try file.content.write(to: url, atomically: true, encoding: .utf8)
                return url
            }
        }
        self.folder = folder
        self.course = try write(course)
        self.samples = try write(samples)
        self.attacks = try write(attacks)
    }
}

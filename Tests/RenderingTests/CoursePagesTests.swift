import Foundation
@testable import Lessons
import TensorCells
import Testing

@testable import Rendering

/// The pages of the course.
@Suite struct CoursePagesTests {
    @Test func everyPageIsSmall() throws {
        for page in try PagesOnDisk.site().pagesWithIndex() {
            let withoutPictures = page.content.replacing(/data:image\/[^"]*/, with: "")
            #expect(withoutPictures.utf8.count < 100_000, "\(page.path): \(withoutPictures.utf8.count) bytes")
        }
    }

    /// Run once more, the same lessons give the same bytes.
    @Test func theSameLessonsGiveTheSameBytes() throws {
        // Those that train for long say nothing more of it.
        let first = try PagesOnDisk.lessons.get().filter { lesson, _ in !["training", "convolutions", "resnet", "updating-the-weights"].contains(lesson.settings.id) }
        #expect(first.count >= 10)
        var runner = LessonRunner.standard
        runner.notesBuiltins = true
        let second = Array(zip(first.map(\.lesson), runner.run(first.map(\.lesson), jobs: 2)))
        func pages(_ lessons: [(lesson: Lesson, transcript: Transcript)]) -> [Site.File] {
            Site(
                title: "Lessons", entries: lessons.enumerated().map { Site.Entry(lesson: $1.lesson, transcript: $1.transcript, path: "\($0).html") },
                cards: NameCards(for: lessons, in: TensorCells.library)
            ).pagesWithIndex()
        }
        for (one, other) in zip(pages(first), pages(second)) { #expect(one == other, "\(one.path)") }
    }

    /// The index names every lesson in order, with what it requires as links; each page leads on and back.
    @Test func pagesLeadToOneAnother() throws {
        let site = try PagesOnDisk.site()
        let files = site.pagesWithIndex()
        #expect(files.count == site.entries.count + 1 && files[0].path == "index.html")
        var last = files[0].content.startIndex
        for entry in site.entries {
            let link = HTML.element("a", ["href": entry.path], text: entry.lesson.title).markup
            let place = try #require(files[0].content[last...].range(of: link), "\(entry.path) does not follow in the index")
            last = place.upperBound
        }
        for (index, file) in files.dropFirst().enumerated() {
            #expect(file.content.contains(#"<a class="up" href="index.html">"#))
            if index > 0 { #expect(file.content.contains("<a class=\"prev\" href=\"\(site.entries[index - 1].path)\" rel=\"prev\">")) }
            if index + 1 < site.entries.count { #expect(file.content.contains("<a class=\"next\" href=\"\(site.entries[index + 1].path)\" rel=\"next\">")) }
        }
    }

    @Test func lessonsThatBeginAlikeAreToldByTheirParts() throws {
        let same = "Replace each blank:\n\n## "
        let texts = ["# A\n\n" + same + "By hand\n\n## By `machine`\n", "# B\n\n" + same + "One\n", "# C\n\nWhat nobody else says.\n\n## Part\n", "# D\n\nReplace each blank:\n"]
        let lessons = try texts.map { try Lesson($0, file: "x.md") }
        #expect(Site.introductions(of: lessons) == ["By hand · By machine", "One", "What nobody else says.", "Replace each blank:"])
        let exercises = try LessonFiles.find([PagesOnDisk.root.appending(path: "exercises").path]).map { try Lesson.read($0) }
        #expect(Set(Site.introductions(of: exercises)).count == exercises.count)
    }

    /// No formula of the course is shown as its source.
    @Test func everyFormulaIsUnderstood() throws {
        for (lesson, _) in try PagesOnDisk.lessons.get() {
            #expect(PageRenderer.unknownFormulas(in: lesson).map(\.latex) == [], "\(lesson.file)")
        }
    }
}

import Lessons
import Testing

@testable import Grading

@Suite struct LearnerProgressTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func whatIsKeptIsReadBack() throws {
        var progress = LearnerProgress()
        progress["03-losses", exercise: "mse"].hints = 2
        progress["03-losses", exercise: "mse"].points = 4
        progress["03-losses", exercise: "mse"].outOf = 4
        try progress.write(in: folder.path)
        let again = LearnerProgress.read(in: folder.path)
        #expect(again == progress)
        #expect(again["03-losses", exercise: "mse"].isSolved)
        #expect(!again["03-losses", exercise: "other"].isSolved)
    }

    @Test func whereACopyComesFromIsKept() throws {
        // As an older version wrote it.
        try folder.write(".gradual/progress.json", #"{"schema": 1, "files": {"03-losses": {"mse": {"hints": 2}}}}"#)
        var progress = LearnerProgress.read(in: folder.path)
        #expect(progress["03-losses", exercise: "mse"].hints == 2)
        #expect(progress.origin(ofCopy: "mine.md") == nil)
        progress.noteCopy("./mine.md", of: "../course/03-losses.md")
        progress.noteCopy("other.md", of: "exercises/04.md")
        try progress.write(in: folder.path)
        let again = LearnerProgress.read(in: folder.path)
        #expect(again.origin(ofCopy: "mine.md") == "../course/03-losses.md")
        #expect(again.origin(ofCopy: ".//./other.md") == "exercises/04.md")
        #expect(again["03-losses", exercise: "mse"].hints == 2)
    }

    @Test func nothingIsKeptAtFirst() {
        #expect(LearnerProgress.read(in: folder.path) == LearnerProgress())
    }

    /// Attack 11: the progress file deleted, edited or replaced by something else.
    @Test(arguments: ["", "{", "[]", "{\"schema\": 99, \"files\": {}}", "{\"schema\": 1, \"files\": 3}", "\u{0}", String(repeating: "[", count: 100_000)])
    func aDamagedFileIsBegunAnew(text: String) throws {
        try folder.write(".gradual/progress.json", text)
        #expect(LearnerProgress.read(in: folder.path) == LearnerProgress())
    }

    @Test func aCopyIsMadeOnce() throws {
        let exercise = try folder.write("03-losses.md", SampleExercises.page)
        let file = try WorkingCopy.make(of: exercise, at: folder.path("mine.md"))
        #expect(file.outline.map(\.id) == ["mse", "double"])
        #expect(try UntrustedFile.read(folder.path("mine.md")) == SampleExercises.page)
        try folder.write("mine.md", "my work")
        #expect(throws: LessonError.self) { try WorkingCopy.make(of: exercise, at: folder.path("mine.md")) }
        #expect(try UntrustedFile.read(folder.path("mine.md")) == "my work")
    }

    @Test func whatIsNoExerciseFileIsNotCopied() throws {
        let lesson = try folder.write("lesson.md", "# A lesson\n")
        #expect(throws: UnusableFiles.self) { try WorkingCopy.make(of: lesson, at: folder.path("mine.md")) }
        #expect(throws: UnusableFiles.self) { try WorkingCopy.make(of: folder.path("none.md"), at: folder.path("mine.md")) }
        #expect(throws: UnreadableFile("there is no such file")) { try UntrustedFile.read(folder.path("mine.md")) }
    }
}

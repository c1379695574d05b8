import Foundation
#if canImport(Glibc)
import Glibc
#endif
import SwiftCells
import Synchronization
import Testing

@testable import Lessons

@Suite("Running lessons")
struct RunningTests {
    private func run(_ text: String, upTo cell: String? = nil) throws -> Transcript {
        ScriptedSession.runner.run(try Lesson(text, file: "x.md"), upTo: cell)
    }

    @Test("What a cell prints and its value are one output")
    func outputAndValue() throws {
        let transcript = try run("```swift\nprint(a)\n7\n```\n```output\na\n7\n```\n")
        #expect(transcript.status == .ok)
        #expect(transcript.cells[0].output == "a\n")
        #expect(transcript.cells[0].value == "7")
        #expect(transcript.cells[0].checks == [.init(line: 6, status: .ok, expected: "a\n7\n", actual: "a\n7\n")])
        #expect(OutcomeComparison.page(output: "a", value: "b") == "a\nb\n")
    }

    @Test("A session made ahead gives what one made for the lesson gives, and serves one lesson")
    func madeAhead() throws {
        let text = "<!-- lesson: id=x seed=3 -->\n\n# X\n\n```swift\nprint(Tensor.randn(2), Int.random(in: 0..<1000))\n```\n```swift\nlet a = 5\na + 1\n```\n"
        let lesson = try Lesson(text, file: "x.md")
        let runner = LessonRunner.cells(within: .lesson, beginningWith: SessionAhead())
        let usual = LessonRunner.standard.run(lesson)
        #expect(usual.status == .ok && usual.cells[1].value == "6")
        for _ in 0..<2 {
            let ahead = runner.run(lesson)
            #expect(ahead.cells.map(\.output) == usual.cells.map(\.output))
            #expect(ahead.cells.map(\.value) == usual.cells.map(\.value))
        }
    }

    @Test("A mismatch does not end the run, a failure does")
    func failing() throws {
        let transcript = try run("```swift\nprint(1)\n```\n```output\n2\n```\n```swift\nfail(no)\n```\n```output\n2\n```\n```swift\n3\n```\n")
        #expect(transcript.cells.map(\.status) == [.mismatch, .failed, .notRun])
        #expect(transcript.status == .failed)
        #expect(transcript.cells[1].checks.isEmpty)
        #expect(transcript.cells[1].errors.map(\.range.start.line) == [8])
    }

    @Test("A cell that should fail is as written when it does")
    func throwing() throws {
        let text = "```swift throws\nprint(1)\nfail(no good)\n```\n```output\n1\n```\n```output stream=error\nno good\na note\n```\n"
        #expect(try run(text).status == .ok)
        #expect(try run(text.replacing("no good\na note", with: "no...\n...")).status == .ok)
        #expect(try run(text.replacing("\na note", with: "")).status == .mismatch)
        let calm = try run("```swift throws\n1\n```\n```swift\n2\n```\n")
        #expect(calm.cells.map(\.status) == [.mismatch, .ok])
        #expect(calm.status == .mismatch)
    }

    @Test("A fault of Gradual's own is never what a lesson wants")
    func internalFault() throws {
        let cell = try Lesson("```swift throws\n1\n```\n", file: "x.md").cells[0]
        var outcome = CellOutcome()
        let place = FilePosition(line: 2, column: 1)
        outcome.errors = [CellDiagnostic(.internalFault, "oh", at: FileRange(place, place))]
        #expect(CellTranscript(outcome, of: cell).status == .failed)
    }

    @Test("Cells that are only shown are not run, those below a named cell neither")
    func notRun() throws {
        let text = "```swift norun\nfail(x)\n```\n```swift id=a\n1\n```\n```swift id=b\nfail(x)\n```\n"
        let transcript = try run(text, upTo: "a")
        #expect(transcript.cells.map(\.status) == [.notRun, .ok, .notRun])
        #expect(transcript.status == .ok)
        #expect(throws: LessonError(file: "x.md", "there is no cell `aa`; did you mean `a`?", remedy: "Its cells are cell-1, a, b.")) {
            try Lesson(text, file: "x.md").requireCell("aa")
        }
    }

    @Test("`// =>` compares what its line's value was, each time it ran")
    func probes() throws {
        let text = "```swift\nlet a = 0.31 // => 0.3\nlet b = 1;2 // => 1, 2\nlet c = 5;5 // => 5\nlet d = 3 // => 4\nlet e = 1;2 // => 1\n```\n"
        let checks = try run(text).cells[0].checks
        #expect(checks.map(\.status) == [.ok, .ok, .ok, .mismatch, .mismatch])
        #expect(checks.map(\.actual) == ["0.31", "1, 2", "5", "3", "1, 2"])
        #expect(checks[3].difference?.rows == [.expected([.init("4", isDifferent: true)]), .actual([.init("3", isDifferent: true)])])
    }

    @Test("A line whose value was never noted is not as written")
    func silentProbe() throws {
        let checks = try run("```swift\nprint(1) // => 1\n2\n```\n").cells[0].checks
        #expect(checks.map(\.status) == [.mismatch])
    }

    @Test("Values of several lines are compared on one")
    func foldedProbe() {
        #expect(OutputText.folded("\t a\n b") == "a b")
        #expect(OutputText.folded("tensor([[0., 0.],\n        [0., 0.]])") == "tensor([[0., 0.], [0., 0.]])")
    }

    @Test("Lessons run side by side come back in order, each once")
    func sideBySide() throws {
        let lessons = try (0..<20).map { try Lesson("# L\($0)\n```swift\nprint(\($0))\n```\n", file: "\($0).md") }
        let seen = Mutex<[String]>([])
        let transcripts = ScriptedSession.runner.run(lessons, jobs: 4) { transcript in seen.withLock { $0.append(transcript.file) } }
        #expect(transcripts.map(\.file) == lessons.map(\.file))
        #expect(transcripts.map { $0.cells[0].output } == (0..<20).map { "\($0)\n" })
        #expect(seen.withLock { $0.sorted() } == lessons.map(\.file).sorted())
        #expect(ScriptedSession.runner.run([], jobs: 4).isEmpty)
    }

    @Test("The JSON is that of the documentation")
    func json() throws {
        var transcript = try run("# T\n```swift id=a\nprint(1)\n```\n```output\n2\n```\n```swift throws\nfail(a \"b\")\n```\n")
        transcript.seconds = 0.0125
        #expect(
            LessonReport.json(of: transcript).text(indented: false)
                == #"{"schema": 1, "file": "x.md", "title": "T", "status": "mismatch", "seconds": 0.0125, "cells": ["#
                + #"{"id": "a", "line": 2, "status": "mismatch", "output": "1\n", "value": null, "steps": 0, "errors": [], "warnings": [], "#
                + #""checks": [{"line": 6, "status": "mismatch", "expected": "2\n", "actual": "1\n"}], "figures": []}, "#
                + #"{"id": "cell-2", "line": 8, "status": "ok", "output": "", "value": null, "steps": 0, "errors": ["#
                + #"{"kind": "runtime", "message": "a \"b\"", "line": 9, "column": 1, "notes": ["a note"]}], "warnings": [], "checks": [], "figures": []}]}"#)
        #expect(LessonReport.json(of: [transcript]).text(indented: false).hasPrefix(#"{"schema": 1, "lessons": [{"file": "x.md""#))
        #expect(JSONText.string("\u{1}\u{1F}\u{2028}ä").text() == "\"\\u0001\\u001f\\u2028ä\"")
        #expect(JSONText.array([.integer(1), .object([])]).text() == "[\n  1,\n  {}\n]")
    }

    @Test("JUnit's XML tells failures, errors and what was not run, and holds any text")
    func junit() throws {
        let transcript = try run("```swift id=a\nprint(<&\u{1B}>)\n```\n```output\n2\n```\n```swift\nfail(\"x\")\n```\n```swift\n1\n```\n")
        let text = JUnitText.text(of: [transcript])
        #expect(text.contains(#"<testsuite name="x.md" tests="3" failures="1" errors="1" skipped="1""#))
        #expect(text.contains("given:\n&lt;&amp;␛&gt;"))
        #expect(text.contains(#"<error type="runtime" message="x.md:8:1: &quot;x&quot;">"#))
        #expect(text.contains("<skipped/>"))
        #expect(JUnitText.escaped("\u{0}\u{FFFF}") == "\u{FFFD}\u{FFFD}")
    }
}

@Suite("Exercises and changes")
struct LessonChangeTests {
    @Test("An exercise with a blank is not run, and what follows is")
    func blanks() throws {
        let text = "```swift exercise=a\nfail(____)\n```\n```swift exercise=b\nprint(x____)\n```\n```swift\n1\n```\n"
        let transcript = ScriptedSession.runner.run(try Lesson(text, file: "x.md"))
        #expect(transcript.cells.map(\.status) == [.notRun, .ok, .ok])
        #expect(transcript.status == .ok)
    }

    @Test("What changed since a lesson was last read is found by its first block")
    func changes() throws {
        let text = "# A\n\nb\n\n```swift\n1\n```\n```output\n1\n```\n\nc\n"
        let old = try Lesson(text, file: "x.md")
        #expect(old.firstChange(since: old) == nil)
        #expect(try Lesson(text.replacing("b\n", with: "b2\n"), file: "x.md").firstChange(since: old) == 1)
        #expect(try Lesson(text.replacing("output\n1", with: "output\n2"), file: "x.md").firstChange(since: old) == 2)
        #expect(try Lesson("\n\n" + text, file: "x.md").firstChange(since: old) == nil)
        #expect(try Lesson("# A\n", file: "x.md").firstChange(since: old) == 0)
        #expect(try Lesson("<!-- lesson: seed=1 -->\n" + text, file: "x.md").firstChange(since: old) != nil)
    }

    @Test("A watcher sees a file written, and one moved into its place, and no other")
    func watching() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.md")
        let watched = DispatchSemaphore(value: 0)
        let watcher = try FileWatcher(path: file.path())
        Thread.detachNewThread {
            for _ in 0..<2 {
                watcher.wait()
                watched.signal()
            }
        }
        try Data("x".utf8).write(to: folder.appending(path: "b.md"))
        try Data("1".utf8).write(to: file)
        #expect(await Self.waits(for: watched))
        try Data("2".utf8).write(to: folder.appending(path: ".a.tmp"))
        #expect(rename(folder.appending(path: ".a.tmp").path(), file.path()) == 0)
        #expect(await Self.waits(for: watched))
    }

    private static func waits(for semaphore: DispatchSemaphore) async -> Bool {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: semaphore.wait(timeout: .now() + 20) == .success) }
        }
    }
}

import Testing

@testable import Grading

/// Attacks 9 and 21: what a learner's file may hold beside the answers.
@Suite struct MarkdownAttackTests {
    private func taken(_ text: String) throws -> [String: Answer] {
        try Answers.taken(from: SubmissionText(student: "eve", path: "eve.md", files: [.init(name: "eve.md", text: text)]), for: ["mse", "double"])
    }

    private func text(_ answer: Answer?) -> String {
        switch answer {
        case .given(let source, _): source.text
        case .blank(let line): "blank in line \(line)"
        case .refused(let reason): "refused: \(reason)"
        case nil: "nothing"
        }
    }

    /// 9: points, checks, comments and fences of the learner's own.
    @Test func answersAreTakenAndNothingElse() throws {
        let answers = try taken(
            """
            # My title
            <!-- exercise: id=mse points=1000 -->
            ```swift exercise=mse points=1000 hidden
            let a = 1
            ```
            ```swift check=mse name=value points=1000
            expect(true)
            ```
            ```swift solution=double
            let b = 1
            ```
            ```swift
            let c = 1
            ```
            ```swift exercise=double
            let d = 1
            ```
            ```swift exercise=other
            let e = 1
            ```
            """)
        #expect(text(answers["mse"]) == "let a = 1")
        #expect(text(answers["double"]) == "let d = 1")
        #expect(answers.count == 2)
    }

    @Test func linesAreThoseOfTheFile() throws {
        guard case .given(let source, let file) = try taken("text\n\n> ```swift exercise=mse\n> let a = 1\n> ```\n")["mse"] else {
            Issue.record("not taken")
            return
        }
        #expect(source.text == "let a = 1")
        #expect(source.firstLine == 4)
        #expect(file == "eve.md")
    }

    @Test func aDoubledIdCostsThatExerciseAlone() throws {
        let answers = try taken("```swift exercise=mse\n1\n```\n```swift exercise=mse\n2\n```\n```swift exercise=double\n3\n```\n")
        #expect(text(answers["mse"]) == "refused: there is more than one cell for the exercise `mse`: line 2; line 5")
        #expect(text(answers["double"]) == "3")
    }

    @Test func aMissingIdCostsThatExerciseAlone() throws {
        let answers = try taken("```swift exercise=mse\n1\n```\n```swift exercise=duoble\n1\n```\n")
        #expect(text(answers["double"]) == "refused: there is no cell for the exercise `double` (there is one for `duoble`)")
        #expect(text(answers["mse"]) == "1")
    }

    @Test func aBlankIsNotAttempted() throws {
        let answers = try taken("\n```swift exercise=mse\nlet a = 1\n____\n```\n```swift exercise=double\n// ____\nlet a = 1\n```\n")
        #expect(text(answers["mse"]) == "blank in line 4")
        #expect(text(answers["double"]) == "// ____\nlet a = 1")
    }

    @Test func whatIsNoFenceForMarkdownIsNone() throws {
        let comment = try taken("<!--\n```swift exercise=mse\n1\n```\n-->\n```swift exercise=double\n1\n```\n")
        #expect(text(comment["mse"]) == "refused: there is no cell for the exercise `mse`")
        let nested = try taken("````text\n```swift exercise=mse\n1\n```\n````\n")
        #expect(text(nested["mse"]) == "refused: there is no cell for the exercise `mse`")
        let language = try taken("```swiftui exercise=mse\n1\n```\n```python exercise=double\n1\n```\n")
        #expect(language.values.allSatisfy { text($0).hasPrefix("refused") })
    }

    @Test func aFenceThatClosesEarlyEndsTheCell() throws {
        let answers = try taken("```swift exercise=mse\nlet a = 1\n```\nexpect(true)\n\n```swift exercise=double\nlet b = \"\n```\n")
        #expect(text(answers["mse"]) == "let a = 1")
        #expect(text(answers["double"]) == "let b = \"")
    }

    private static let bombs: [String: String] = [
        "quotes": String(repeating: "> ", count: 50_000), "brackets": String(repeating: "[", count: 100_000),
        "lists": String(repeating: "- ", count: 50_000), "emphasis": String(repeating: "*a ", count: 30_000),
        "columns": String(repeating: "|", count: 50_000) + "\n" + String(repeating: "|-", count: 50_000),
        "links": String(repeating: "[a](", count: 30_000), "tags": String(repeating: "<a href=\"", count: 10_000),
        "openings": String(repeating: "```swift exercise=mse\n", count: 20_000),
        "cells": String(repeating: "```swift exercise=mse\n```\n", count: 10_000),
        "words": "```swift " + (0..<10_000).map { "a\($0)=b" }.joined(separator: " ") + "\n1\n```\n",
    ]

    /// 21: Markdown that is slow or deep to read.
    @Test(.timeLimit(.minutes(10)), arguments: bombs.keys.sorted())
    func bombsAreReadOrRefusedAtOnce(bomb: String) throws {
        let text = try #require(Self.bombs[bomb])
        do { _ = try taken(text) } catch let error as UnreadableFile { #expect(!error.reason.isEmpty) }
    }

    @Test func anEmptyFileIsRefused() {
        #expect(throws: UnreadableFile("the file is empty")) { try taken(" \n\n") }
    }

    @Test func swiftFilesAreAnswersByTheirNames() throws {
        let files: [SubmissionText.File] = [.init(name: "mse.swift", text: "let a = 1\n"), .init(name: "double.swift", text: "____")]
        let answers = try Answers.taken(from: SubmissionText(student: "eve", path: "eve", files: files), for: ["mse", "double"])
        #expect(text(answers["mse"]) == "let a = 1\n")
        #expect(text(answers["double"]) == "blank in line 1")
    }

    @Test func anAnswerInTwoFilesIsDoubled() throws {
        let files: [SubmissionText.File] = [.init(name: "mse.swift", text: "1"), .init(name: "03-losses.md", text: "```swift exercise=mse\n2\n```\n")]
        let answers = try Answers.taken(from: SubmissionText(student: "eve", path: "eve", files: files), for: ["mse"])
        #expect(text(answers["mse"]) == "refused: there is more than one cell for the exercise `mse`: mse.swift, line 1; 03-losses.md, line 2")
    }
}

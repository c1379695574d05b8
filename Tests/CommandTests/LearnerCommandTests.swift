import Foundation
import Testing

/// The commands of a learner, from `start` to the last exercise solved.
@Suite("Commands for learners")
struct LearnerCommandTests {
    private static let page = """
        <!-- lesson: id=sums -->

        # Sums

        ## Twice

        <!-- exercise: id=twice points=2 -->
        ```swift exercise=twice
        func twice(_ x: Int) -> Int { ____ }
        ```
        <details><summary>Hint 1</summary>

        Two of them.
        </details>
        <details><summary>Hint 2</summary>

        Multiply by two.
        </details>

        ## Half

        <!-- exercise: id=half points=1 -->
        ```swift exercise=half
        func half(_ x: Double) -> Double { ____ }
        ```

        """
    private static let key = """
        <!-- key: exercise-file=01-sums -->
        ```swift solution=twice
        func twice(_ x: Int) -> Int { 2 * x }
        ```
        ```swift check=twice name=three points=1
        expectEqual(student.twice(3), 6)
        ```
        ```swift check=twice name=any points=1 hidden
        expectEqual(student.twice(-7), -14)
        ```
        ```swift solution=half
        func half(_ x: Double) -> Double { x / 2 }
        ```
        ```swift check=half name=one points=1
        expectEqual(student.half(1), 0.5)
        ```

        """

    private func inCourse(_ body: (Gradual) throws -> Void) throws {
        try Gradual.inFolder { gradual in
            try gradual.write(Self.page, as: "exercises/01-sums.md")
            try gradual.write(Self.key, as: "exercises/keys/01-sums.key.md")
            try body(gradual)
        }
    }

    private func solve(_ gradual: Gradual, twice: String, half: String = "____") throws {
        let text = Self.page.replacing("Int { ____ }", with: "Int { \(twice) }").replacing("Double { ____ }", with: "Double { \(half) }")
        try gradual.write(text, as: "01-sums.md")
    }

    @Test("`start` gives a copy once, and says what comes next")
    func start() throws {
        try inCourse { gradual in
            let first = try gradual("start", "exercises/01-sums.md")
            #expect(first.status == 0)
            #expect(first.output.contains("twice, 2 points") && first.output.contains("half, 1 point\n"))
            #expect(try gradual.read("01-sums.md") == Self.page)
            try solve(gradual, twice: "2 * x")
            let second = try gradual("start", "exercises/01-sums.md")
            #expect(second.status == 2)
            #expect(try gradual.read("01-sums.md").contains("2 * x"))
        }
    }

    @Test("`hint` gives one after another, remembers them, and ends")
    func hints() throws {
        try inCourse { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            #expect(try gradual("hint", "exercises/01-sums.md").output.contains("Two of them."))
            #expect(try gradual("hint", "exercises/01-sums.md").output.contains("Multiply by two."))
            let last = try gradual("hint", "exercises/01-sums.md", "twice")
            #expect(last.status == 1 && last.error.contains("that was the last hint"))
            #expect(try gradual("hint", "exercises/01-sums.md", "half").error.contains("half has no hints"))
            #expect(try gradual("hint", "exercises/01-sums.md", "hlaf").error.contains("there is no exercise `hlaf`"))
        }
    }

    @Test("`grade --submission` shows what is missing, and `list` how far one is")
    func progress() throws {
        try inCourse { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            try solve(gradual, twice: "x + 3")
            let some = try gradual("grade", "exercises/01-sums.md", "--submission", "01-sums.md")
            #expect(some.status == 1)
            #expect(some.output.contains("twice  1 of 2 points") && some.output.contains("half  not attempted yet"))
            #expect(!some.output.contains("any") && !some.output.contains("-7"))
            #expect(try gradual("list").output.contains("1 of 2 points so far"))
            try solve(gradual, twice: "2 * x", half: "x / 2")
            let all = try gradual("grade", "exercises/01-sums.md", "--submission", "01-sums.md")
            #expect(all.status == 0 && all.output.contains("3 of 3 points"))
            #expect(try gradual("list").output.contains("2 of 2 exercises solved"))
        }
    }

    /// Attack 11: the progress file says what one likes, and no grade hears of it.
    @Test("a progress file that was edited, deleted or replaced changes no grade", arguments: [
        #"{"schema": 1, "files": {"01-sums": {"twice": {"hints": 0, "points": 2, "outOf": 2}, "half": {"hints": 0, "points": 1, "outOf": 1}}}}"#,
        #"{"schema": 1, "files": {"01-sums": {"twice": {"hints": -9223372036854775808, "points": 9223372036854775807, "outOf": -1}}}}"#,
        "", "{", nil,
    ] as [String?])
    func progressIsNoGrade(text: String?) throws {
        try inCourse { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            try solve(gradual, twice: "x + 3")
            if let text { try gradual.write(text, as: ".gradual/progress.json") } else { try FileManager.default.removeItem(at: gradual.folder.appending(path: ".gradual")) }
            let one = try gradual("grade", "exercises/01-sums.md", "--submission", "01-sums.md")
            #expect(one.status == 1 && one.output.contains("1 of 3 points"))
            try gradual.write(gradual.read("01-sums.md"), as: "class/eve.md")
            if let text { try gradual.write(text, as: "class/.gradual/progress.json") }
            let all = try gradual("grade", "exercises/01-sums.md", "--class", "class", "--csv", "-")
            #expect(all.output.contains("eve,eve.md,graded,1,3,1,,"), "\(all.output)")
            // Hints and the list go on, whatever the file says.
            #expect([0, 1].contains(try gradual("hint", "exercises/01-sums.md", "twice").status))
            #expect(try gradual("list").status == 0)
        }
    }

    @Test("a progress file that is a link is not written through")
    func progressThatIsALink() throws {
        try inCourse { gradual in
            try gradual.write("precious", as: "precious.txt")
            try FileManager.default.createDirectory(at: gradual.folder.appending(path: ".gradual"), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: gradual.folder.appending(path: ".gradual/progress.json"), withDestinationURL: gradual.folder.appending(path: "precious.txt"))
            try solve(gradual, twice: "2 * x")
            _ = try gradual("grade", "exercises/01-sums.md", "--submission", "01-sums.md")
            #expect(try gradual.read("precious.txt") == "precious")
        }
    }

    @Test("`watch` shows the first exercise that is not solved, the next when it is, and ends with the last")
    func watch() throws {
        try inCourse { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            let running = try gradual.start("watch", "01-sums.md")
            try running.wait { $0.contains("Twice") && $0.contains("not attempted yet") }
            try solve(gradual, twice: "x + 3")
            try running.wait { $0.contains("1 of 2 points") }
            try solve(gradual, twice: "2 * x")
            try running.wait { $0.contains("✓ twice is solved.") && $0.contains("Half") }
            try solve(gradual, twice: "2 * x", half: "x / 2")
            running.process.waitUntilExit()
            #expect(try running.output().contains("All 2 exercises of 01-sums.md are solved"))
            #expect(running.process.terminationStatus == 0)
            running.end()
        }
    }

    @Test("`test-key` proves the keys of a folder, and tells what does not hold")
    func testKey() throws {
        try inCourse { gradual in
            let good = try gradual("test-key", "exercises")
            #expect(good.status == 0 && good.output.contains("All 4 trials came out as they must."), "\(good.output)\(good.error)")
            try gradual.write(Self.key.replacing("-14", with: "-15"), as: "exercises/keys/01-sums.key.md")
            let bad = try gradual("test-key", "exercises/01-sums.md")
            #expect(bad.status == 1 && bad.output.contains("fails with the key's own solution: gave -14, but -15 was"), "\(bad.output)")
            let class_ = try gradual("grade", "exercises", "--class", "exercises")
            #expect(class_.status == 1 && class_.error.contains("nobody is graded"), "\(class_.error)")
        }
    }
}

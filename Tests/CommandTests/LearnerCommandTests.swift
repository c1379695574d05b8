import Foundation
import Testing

/// The commands of a learner, from `start` to the last exercise solved.
@Suite("Commands for learners")
struct LearnerCommandTests {
    @Test("`start` gives a copy once, and says what comes next")
    func start() throws {
        try SmallCourse.inFolder { gradual in
            let first = try gradual("start", "exercises/01-sums.md")
            #expect(first.status == 0)
            #expect(first.output.contains("twice, 2 points") && first.output.contains("half, 1 point\n"))
            #expect(try gradual.read("01-sums.md") == SmallCourse.page)
            try SmallCourse.solve(gradual, twice: "2 * x")
            let second = try gradual("start", "exercises/01-sums.md")
            #expect(second.status == 2)
            #expect(try gradual.read("01-sums.md").contains("2 * x"))
            try gradual.write(SmallCourse.page, as: "same/02-more.md")
            let itself = try gradual("start", "same/02-more.md", "--to", "same/./02-more.md")
            #expect(itself.status == 2 && itself.error.contains("this is the exercise file itself"))
            #expect(try gradual("start", "missing.md").error.contains("there is no such file"))
        }
    }

    @Test("`hint` gives one after another, remembers them, and ends")
    func hints() throws {
        try SmallCourse.inFolder { gradual in
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
        try SmallCourse.inFolder { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            try SmallCourse.solve(gradual, twice: "x + 3")
            let some = try gradual("grade", "exercises/01-sums.md", "--submission", "01-sums.md")
            #expect(some.status == 1)
            #expect(some.output.contains("twice  1 of 2 points") && some.output.contains("half  not attempted yet"))
            #expect(!some.output.contains("any") && !some.output.contains("-7"))
            #expect(try gradual("list").output.contains("1 of 2 points so far"))
            try SmallCourse.solve(gradual, twice: "2 * x", half: "x / 2")
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
        try SmallCourse.inFolder { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            try SmallCourse.solve(gradual, twice: "x + 3")
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
        try SmallCourse.inFolder { gradual in
            try gradual.write("precious", as: "precious.txt")
            try FileManager.default.createDirectory(at: gradual.folder.appending(path: ".gradual"), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: gradual.folder.appending(path: ".gradual/progress.json"), withDestinationURL: gradual.folder.appending(path: "precious.txt"))
            try SmallCourse.solve(gradual, twice: "2 * x")
            _ = try gradual("grade", "exercises/01-sums.md", "--submission", "01-sums.md")
            #expect(try gradual.read("precious.txt") == "precious")
        }
    }

    @Test("`watch` shows the first exercise that is not solved, the next when it is, and ends with the last")
    func watch() throws {
        try SmallCourse.inFolder { gradual in
            _ = try gradual("start", "exercises/01-sums.md")
            let running = try gradual.start("watch", "01-sums.md")
            try running.wait { $0.contains("Twice") && $0.contains("not attempted yet") }
            try SmallCourse.solve(gradual, twice: "x + 3")
            try running.wait { $0.contains("1 of 2 points") }
            try SmallCourse.solve(gradual, twice: "2 * x")
            try running.wait { $0.contains("✓ twice is solved.") && $0.contains("Half") }
            try SmallCourse.solve(gradual, twice: "2 * x", half: "x / 2")
            running.process.waitUntilExit()
            #expect(try running.output().contains("All 2 exercises of 01-sums.md are solved"))
            #expect(running.process.terminationStatus == 0)
            running.end()
        }
    }

    @Test("`watch` of a file that is not there, or is a folder, ends with usage's status")
    func watchOfNothing() throws {
        try SmallCourse.inFolder { gradual in
            let missing = try gradual("watch", "02-sums.md")
            #expect(missing.status == 2 && missing.error.contains("there is no such file"))
            #expect(try gradual("watch", "exercises").status == 2)
        }
    }

    @Test("a copy of another name, of an exercise file elsewhere, is watched as what it is")
    func watchOfAnotherName() throws {
        try SmallCourse.inFolder { gradual in
            try FileManager.default.moveItem(at: gradual.folder.appending(path: "exercises"), to: gradual.folder.appending(path: "course"))
            _ = try gradual("start", "course/01-sums.md", "--to", "mine.md")
            try gradual.write(gradual.read("mine.md").replacing("____", with: "0"), as: "mine.md")
            let running = try gradual.start("watch", "./mine.md")
            try running.wait { $0.contains("Twice") && $0.contains("0 of 2 points") }
            running.end()
        }
    }

    @Test("`test-key` proves the keys of a folder, and tells what does not hold")
    func testKey() throws {
        try SmallCourse.inFolder { gradual in
            let good = try gradual("test-key", "exercises")
            #expect(good.status == 0 && good.output.contains("All 4 trials came out as they must."), "\(good.output)\(good.error)")
            try gradual.write(SmallCourse.key.replacing("-14", with: "-15"), as: "exercises/keys/01-sums.key.md")
            let bad = try gradual("test-key", "exercises/01-sums.md")
            #expect(bad.status == 1 && bad.output.contains("fails with the key's own solution: gave -14, but -15 was"), "\(bad.output)")
            let class_ = try gradual("grade", "exercises", "--class", "exercises")
            #expect(class_.status == 1 && class_.error.contains("nobody is graded"), "\(class_.error)")
        }
    }
}

import Foundation
import Testing

/// What lessons may use, as it is set on the command line.
@Suite("Limits")
struct LimitCommandTests {
    private static let lesson = """
        # Work

        ```swift
        var steps = 0
        for _ in 0..<300_000 { steps += 1 }
        print("counted", steps)
        ```

        ```swift
        let numbers = [Double](repeating: 0, count: 2_000_000)
        print("kept", numbers.count)
        ```

        ```swift
        func deep(_ n: Int) -> Int { n == 0 ? 0 : 1 + deep(n - 1) }
        print("deep", deep(3_000))
        ```

        """

    @Test("Steps, memory and the strict profile are set by options, and override one another", arguments: [
        ([], "deep 3000", 0),
        (["--steps", "100000"], "takes more than 100,000 steps", 1),
        (["--memory", "8"], "take more than 8,388,608 bytes", 1),
        (["--limits", "submission"], "nested more than 1,000 deep", 1),
        (["--limits", "submission", "--steps", "100"], "takes more than 100 steps", 1),
        (["--limits", "strict"], "'lesson' and 'submission'", 2),
        (["--steps", "0"], "--steps is a positive number.", 2),
        (["--memory", "99999999999"], "--memory is a number of MiB", 2),
    ])
    func limits(options: [String], text: String, status: Int32) throws {
        try Gradual.inFolder { gradual in
            try gradual.write(Self.lesson, as: "work.md")
            for command in ["run", "check"] {
                let result = try gradual.call([command, "work.md"] + options)
                #expect(result.status == status, "\(result.output)\(result.error)")
                if command == "run" || status != 0 { #expect((result.output + result.error).contains(text), "\(result.output)\(result.error)") }
            }
        }
    }

    @Test("Where the system gives too few addresses, the program says so and ends", arguments: [300_000, 600_000])
    func addressSpace(kilobytes: Int) throws {
        try Gradual.inFolder { gradual in
            try gradual.write(Self.lesson, as: "work.md")
            let command = "ulimit -v \(kilobytes); exec '\(try Gradual.executable.path)' run work.md"
            let result = try gradual.call(["-c", command], executable: URL(filePath: "/bin/sh"))
            #expect(result.status == 2 && result.output.isEmpty, "\(result.output)\(result.error)")
            #expect(result.error.contains("MB of addresses"), "\(result.error)")
        }
    }

    @Test("Where the system gives fewer addresses than cells may fill, they reach their budget and not the system's end", arguments: [
        "var a = [1]; while true { a += a }", "final class Node { let next: Node?; init(_ next: Node?) { self.next = next } }; var list: Node? = nil; while true { list = Node(list) }",
        "var x = Tensor.ones(1, requiresGrad: true); while true { x = x * 2 }",
    ])
    func memoryBelowTheBudget(code: String) throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# Full\n\n```swift\n\(code)\n```\n", as: "work.md")
            let command = "ulimit -v \(1_200_000 + 200_000 * ProcessInfo.processInfo.processorCount); exec '\(try Gradual.executable.path)' check work.md"
            let result = try gradual.call(["-c", command], executable: URL(filePath: "/bin/sh"))
            #expect(result.status == 1, "\(result.output)\(result.error)")
            #expect((result.output + result.error).contains("limit"), "\(result.output)\(result.error)")
        }
    }

    /// Answers that take 300,000 steps, 32 MiB and 3,000 calls within one another.
    private static let greedy = """
        var steps = 0
            for _ in 0..<300_000 { steps += 1 }
            let numbers = [Double](repeating: 0, count: 4_000_000)
            func deep(_ n: Int) -> Int { n == 0 ? 0 : 1 + deep(n - 1) }
            return x + x + steps - 300_000 + numbers.count - 4_000_000 + deep(DEPTH) - DEPTH
        """

    @Test("Grading is strict where nothing else is said", arguments: [
        (["--limits", "lesson"], 3_000, "3 of 3", 0),
        ([], 500, "3 of 3", 0),
        ([], 3_000, "nested more than 1,000 deep", 1),
        // An answer may take a fiftieth of them where the key's own takes less.
        (["--steps", "200000"], 500, "takes more than 4,000 steps", 1),
        (["--memory", "16"], 500, "take more than 16,777,216 bytes", 1),
        (["--limits", "lesson", "--steps", "200000"], 3_000, "takes more than 4,000 steps", 1),
        (["--limits", "lesson", "--steps", "9000000000000000000"], 3_000, "3 of 3", 0),
        (["--limits", "strict"], 500, "'lesson' and 'submission'", 2),
        (["--steps", "0"], 500, "--steps is a positive number.", 2),
    ])
    func grading(options: [String], depth: Int, text: String, status: Int32) throws {
        try SmallCourse.inFolder { gradual in
            let answer = Self.greedy.replacing("DEPTH", with: "\(depth)")
            try SmallCourse.solve(gradual, twice: answer, half: "x / 2", as: "my.md")
            let result = try gradual.call(["grade", "exercises/01-sums.md", "--submission", "my.md"] + options)
            #expect(result.status == status, "\(result.output)\(result.error)")
            #expect((result.output + result.error).contains(text), "\(result.output)\(result.error)")
        }
    }

    @Test("What a class was graded within belongs to the grade: with other limits it is graded again")
    func classes() throws {
        try SmallCourse.inFolder { gradual in
            let answer = Self.greedy.replacing("DEPTH", with: "3_000")
            try SmallCourse.solve(gradual, twice: answer, half: "x / 2", as: "class/ada.md")
            let strict = try gradual("grade", "exercises", "--class", "class")
            #expect(strict.output.hasPrefix("ada  1 of 3\n"), "\(strict.output)\(strict.error)")
            let generous = try gradual("grade", "exercises", "--class", "class", "--limits", "lesson")
            #expect(generous.output.hasPrefix("ada  3 of 3\n") && !generous.output.contains("unchanged"), "\(generous.output)")
            let again = try gradual("grade", "exercises", "--class", "class", "--limits", "lesson")
            #expect(again.output.contains("1 unchanged"), "\(again.output)")
        }
    }

    @Test("A key is proved within them, and one that needs more grades nobody")
    func keys() throws {
        try SmallCourse.inFolder { gradual in
            try SmallCourse.solve(gradual, twice: "2 * x", half: "x / 2", as: "class/ada.md")
            #expect(try gradual("test-key", "exercises", "--limits", "submission").status == 0)
            let proof = try gradual("test-key", "exercises", "--steps", "3")
            #expect(proof.status == 1 && proof.output.contains("takes more than 3"), "\(proof.output)\(proof.error)")
            let graded = try gradual("grade", "exercises", "--class", "class", "--steps", "3")
            #expect(graded.status == 2 && graded.error.contains("the key could not be tried: the key's solution of `twice` fails in line 3: The cell takes more than 3 steps"), "\(graded.output)\(graded.error)")
        }
    }

    /// Workers do not listen to Ctrl-C, so that a class's last grades are recorded; but nobody waits for them here any more.
    @Test("However long an answer may run, it ends with the command", arguments: [SIGINT, SIGKILL])
    func orphans(signal: Int32) throws {
        try SmallCourse.inFolder { gradual in
            try SmallCourse.solve(gradual, twice: "while true {}", as: "my.md")
            let grading = try gradual.start("grade", "exercises/01-sums.md", "--submission", "my.md", "--steps", "900000000000000")
            defer { grading.end() }
            // The worker, the copy that has read the exercise file, and the one that runs the answer.
            let workers = ProcessTree.descendants(of: grading.process.processIdentifier, awaiting: 3)
            #expect(workers.count >= 3)
            kill(grading.process.processIdentifier, signal)
            grading.process.waitUntilExit()
            #expect(ProcessTree.areGone(workers))
        }
    }

    @Test("A watched lesson keeps to them too")
    func watched() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(Self.lesson, as: "work.md")
            let watch = try gradual.start("watch", "work.md", "--steps", "100000")
            defer { watch.end() }
            try watch.wait { $0.contains("takes more than 100,000 steps") }
        }
    }
}

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

import Foundation
import Testing

@Suite("Watching", .serialized)
struct WatchTests {
    private func lesson(_ text: String) -> String { "# Watched\n\nBefore.\n\n```swift\nprint(\"\(text)\")\n```\n" }

    @Test("A lesson is shown again from where it changed; what an editor does to the file does not matter")
    func changes() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(lesson("one"), as: "x.md")
            let watch = try gradual.start("watch", "x.md")
            defer { watch.end() }
            try watch.wait { $0.contains("· one") }
            // Written in place.
            try lesson("two").write(to: gradual.folder.appending(path: "x.md"), atomically: false, encoding: .utf8)
            try watch.wait { $0.contains("· two") }
            #expect(try watch.output().components(separatedBy: "Before.").count == 2, "what stands above the change is not shown again")
            // Written beside it and moved into its place.
            try lesson("three").write(to: gradual.folder.appending(path: "x.md"), atomically: true, encoding: .utf8)
            try watch.wait { $0.contains("· three") }
            // Gone, and back.
            try FileManager.default.removeItem(at: gradual.folder.appending(path: "x.md"))
            try watch.wait(errors: true) { $0.contains("x.md: there is no such file") }
            try lesson("four").write(to: gradual.folder.appending(path: "x.md"), atomically: false, encoding: .utf8)
            try watch.wait { $0.contains("· four") }
            // Half a file is complained of once, and mended.
            try (lesson("five") + "```swift\n").write(to: gradual.folder.appending(path: "x.md"), atomically: false, encoding: .utf8)
            try watch.wait(errors: true) { $0.contains("this fence is never closed") }
            try lesson("six").write(to: gradual.folder.appending(path: "x.md"), atomically: false, encoding: .utf8)
            try watch.wait { $0.contains("· six") }
            #expect(watch.process.isRunning)
        }
    }

    /// Ctrl-C reaches every process of the terminal; `kill` reaches one.
    @Test("With the watch end the processes that run the cells, however long those may run", arguments: [true, false])
    func leavesNothingBehind(reachesAll: Bool) throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# Endless\n\n```swift\nprint(1)\n```\n\n```swift\nvar i = 0\nwhile true { i &+= 1 }\n```\n", as: "x.md")
            let watch = try gradual.start("watch", "x.md", "--steps", "900000000000000")
            defer { watch.end() }
            // The one that waits, and the one that runs.
            let workers = ProcessTree.descendants(of: watch.process.processIdentifier, awaiting: 2)
            #expect(workers.count >= 2)
            // A copy may wait for ever for a lock that another thread holds while it is made. The first waits for its one thread that works.
            #expect(workers.map(ProcessTree.threads(of:)) == [2] + workers.dropFirst().map { _ in 1 })
            for process in [watch.process.processIdentifier] + (reachesAll ? workers : []) { kill(process, SIGINT) }
            watch.process.waitUntilExit()
            #expect(watch.process.terminationReason == .uncaughtSignal && watch.process.terminationStatus == SIGINT)
            #expect(ProcessTree.areGone(workers))
        }
    }

    @Test("An exercise that is filled in leads on to the next file")
    func movesOn() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# First\n\n```swift exercise=a\n____\n```\n", as: "01-first.md")
            try gradual.write("# Second\n\n```swift exercise=b\n____\n```\n", as: "02-second.md")
            let watch = try gradual.start("watch", "01-first.md")
            defer { watch.end() }
            try watch.wait { $0.contains("First") }
            #expect(try !watch.output().contains("Second"))
            try gradual.write("# First\n\n```swift exercise=a\nlet a = 1\n```\n", as: "01-first.md")
            try watch.wait { $0.contains("Second") }
            try gradual.write("# Second\n\n```swift exercise=b\nprint(\"done\")\n```\n", as: "02-second.md")
            try watch.wait { $0.contains("· done") }
        }
    }

    /// A file of NumPy's with one number.
    private func array(_ value: Double) -> Data {
        let dictionary = "{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }"
        let header = dictionary + String(repeating: " ", count: 128 - 10 - dictionary.count - 1) + "\n"
        var data = Data([0x93]) + Data("NUMPY".utf8) + Data([1, 0, UInt8(header.count), 0]) + Data(header.utf8)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { data.append(contentsOf: $0) }
        return data
    }

    @Test("Only what changed and what follows is run again, and a save stops what runs")
    func goesBack() throws {
        try Gradual.inFolder { gradual in
            func save(first: String = "", last: String) throws {
                try gradual.write(
                    """
                    # Long

                    ```swift
                    let read = load("x.npy")[0].value.item()\(first)
                    var steps = 0
                    for _ in 0..<60_000_000 { steps += 1 }
                    ```

                    ```swift
                    \(last)
                    ```

                    """, as: "x.md")
            }
            try gradual.write(array(1), as: "x.npy")
            try save(last: "print(\"began with\", read, steps)")
            let watch = try gradual.start("watch", "x.md")
            defer { watch.end() }
            try watch.wait { $0.contains("began with 1.0 60000000") }
            // The first cell is as it was: it does not read the file again.
            try gradual.write(array(2), as: "x.npy")
            try save(last: "print(\"still\", read)")
            try watch.wait { $0.contains("still 1.0") }
            // An endless cell ends with the next save, without having reached its limit.
            try save(last: "while true { steps += 1 }")
            Thread.sleep(forTimeInterval: 0.3)
            try save(last: "print(\"free\", read, steps)")
            try watch.wait { $0.contains("free 1.0 60000000") }
            // A failure, and on from there.
            try save(last: "print([1][steps])")
            try watch.wait { $0.contains("index 60000000") }
            try save(last: "print(\"mended\", read)")
            try watch.wait { $0.contains("mended 1.0") }
            // The first cell is another: it reads the file anew.
            try save(first: " * 10", last: "print(\"anew\", read)")
            try watch.wait { $0.contains("anew 20.0") }
            #expect(try !watch.output().contains("limit") && watch.error().isEmpty)
        }
    }

    @Test("A save in the middle of a run is never forgotten, however few copies of the process there are", arguments: [0, 1, 2])
    func fewCopies(most: Int) throws {
        try Gradual.inFolder { gradual in
            func save(_ text: String, steps: String) throws {
                try gradual.write("# Long\n\n```swift\nvar steps = 0\n```\n\n```swift\nfor _ in 0..<\(steps) { steps += 1 }\nprint(\"\(text)\", steps)\n```\n", as: "x.md")
            }
            try save("one", steps: "1")
            let watch = try gradual.start("watch", "x.md", "--most-copies", "\(most)")
            defer { watch.end() }
            try watch.wait { $0.contains("· one 1") }
            // The first of these comes to its end where it cannot be stopped.
            try save("two", steps: "40_000_000")
            Thread.sleep(forTimeInterval: 0.2)
            try save("three", steps: "3")
            try watch.wait { $0.contains("· three 3") }
            try save("four", steps: most == 0 ? "4" : "900_000_000")
            Thread.sleep(forTimeInterval: 0.2)
            try save("five", steps: "5")
            try watch.wait { $0.contains("· five 5") }
            #expect(try watch.error().isEmpty)
        }
    }
}

import Foundation
import Testing

@Suite("Commands for lessons")
struct LessonCommandTests {
    private let lesson = """
        <!-- lesson: id=sums seed=0 -->

        # Sums

        Adding **up**:

        ```swift id=add
        let a = 1 + 2  // => 3
        print("a is \\(a)")
        a * 2
        ```
        ```output
        a is 3
        6
        ```

        ```swift id=gradient
        let x = Tensor(-3.0, requiresGrad: true)
        let f = x * x  // => tensor(9., grad_fn=<MulBackward0>)
        f.backward()
        print(x.grad!)
        ```
        ```output
        tensor(-6.)
        ```

        """

    @Test("`run` shows the lesson, executed and checked")
    func run() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(lesson, as: "sums.md")
            let result = try gradual("run", "sums.md")
            #expect(result.status == 0)
            #expect(result.error == "")
            #expect(result.output.hasPrefix("Sums\n"))
            #expect(result.output.contains("✓ a is 3\n"))
            #expect(result.output.contains("✓ tensor(-6.)\n"))
            #expect(result.output.contains("2 cells · 4 checks"))
            #expect(!result.output.contains("\u{1B}"))
            let plain = try gradual("run", "sums.md", "--plain", "--width", "60")
            #expect(plain.status == 0)
            #expect(plain.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
        }
    }

    @Test("`run --json` and `--html` write reports, `--cell` stops below a cell")
    func reports() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(lesson, as: "sums.md")
            let result = try gradual("run", "sums.md", "--json", "sums.json", "--html", "sums.html", "--cell", "add")
            #expect(result.status == 0)
            let json = try #require(try JSONSerialization.jsonObject(with: Data(gradual.read("sums.json").utf8)) as? [String: Any])
            #expect(json["schema"] as? Int == 1)
            #expect(json["file"] as? String == "sums.md")
            #expect(json["status"] as? String == "ok")
            let cells = try #require(json["cells"] as? [[String: Any]])
            #expect(cells.map { $0["status"] as? String } == ["ok", "not-run"])
            #expect(cells[0]["output"] as? String == "a is 3\n")
            #expect(cells[0]["value"] as? String == "6")
            #expect(try gradual.read("sums.html").hasPrefix("<!DOCTYPE html>"))
            let stream = try gradual("run", "sums.md", "--json", "-")
            #expect(stream.output.hasPrefix("{\n  \"schema\": 1,"))
            let missing = try gradual("run", "sums.md", "--cell", "ad")
            #expect(missing.status == 2)
            #expect(missing.error.contains("there is no cell `ad`; did you mean `add`?"))
        }
    }

    @Test("A wrong output ends in status 1 with a diff that marks the digits")
    func mismatch() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(lesson.replacing("tensor(-6.)", with: "tensor(-5.)"), as: "sums.md")
            let result = try gradual("run", "sums.md")
            #expect(result.status == 1)
            #expect(result.output.contains("not as written at sums.md:24"))
            #expect(result.output.contains("- tensor(-5.)\n            ^^\n"))
            #expect(result.output.contains("+ tensor(-6.)\n            ^^\n"))
        }
    }

    @Test(
        "A cell that cannot go on says why and where, and ends in status 1",
        arguments: [
            ("let a: Int = \"x\"", "type error", "type"), ("let a = [1]\nlet i = 5\nprint(a[i])", "5", "runtime"),
            ("while true {}", "limit", "limit"), ("let a = = 1", "syntax error", "syntax"),
            ("Tensor.zeros(2).mm(Tensor.zeros(3))", "self must be a matrix", "runtime"),
        ])
    func failing(code: String, text: String, kind: String) throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# L\n\n```swift id=bad\n\(code)\n```\n\n```swift id=below\n1\n```\n", as: "l.md")
            let result = try gradual("run", "l.md")
            #expect(result.status == 1)
            #expect(result.output.contains(text))
            #expect(result.output.contains("l.md:"))
            #expect(result.output.contains("not run, because the cell at line 3 failed"))
            let json = try gradual("check", "l.md", "--json", "-")
            #expect(json.status == 1)
            #expect(json.output.contains("\"kind\": \"\(kind)\""))
        }
    }

    @Test("`check` is quiet about what is as written, and reports the rest")
    func check() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(lesson, as: "lessons/01-sums.md")
            try gradual.write(lesson.replacing("a is 3", with: "a is 4"), as: "lessons/02-sums.md")
            try gradual.write("# Key\n", as: "lessons/keys/a.key.md")
            let fine = try gradual("check", "lessons/01-sums.md")
            #expect(fine.status == 0)
            #expect(fine.output.hasPrefix("✓ lessons/01-sums.md  2 cells, 4 checks"))
            let result = try gradual("check", "lessons", "--junit", "report.xml", "--json", "report.json", "--jobs", "2")
            #expect(result.status == 1)
            #expect(result.output.contains("✓ lessons/01-sums.md"))
            #expect(result.output.contains("✗ lessons/02-sums.md"))
            #expect(result.output.contains("- a is 4"))
            #expect(!result.output.contains("key"))
            #expect(try gradual.read("report.xml").contains(#"<testsuite name="lessons/02-sums.md" tests="2" failures="1" errors="0" skipped="0""#))
            #expect(try gradual.read("report.json").contains("\"lessons\": ["))
        }
    }

    @Test("`update` shows the change, asks, and writes what `check` then accepts")
    func update() throws {
        try Gradual.inFolder { gradual in
            let old = lesson.replacing("tensor(-6.)", with: "tensor(-5.)").replacing("// => 3", with: "// =>")
            try gradual.write(old, as: "sums.md")
            let asked = try gradual("update", "sums.md")
            #expect(asked.status == 1)
            #expect(asked.output.contains("- tensor(-5.)\n+ tensor(-6.)\n"))
            #expect(asked.error.contains("give --yes"))
            #expect(try gradual("update", "sums.md", "--dry-run").status == 1)
            #expect(try gradual.read("sums.md") == old)
            let written = try gradual("update", "sums.md", "--yes")
            #expect(written.status == 0)
            #expect(try gradual.read("sums.md") == lesson)
            #expect(try gradual("check", "sums.md").status == 0)
            #expect(try gradual("update", "sums.md", "--yes").output == "sums.md: all is as written\n")
        }
    }

    @Test("`update` writes nothing where a cell fails")
    func updateOfFailing() throws {
        try Gradual.inFolder { gradual in
            let text = "```swift\nprint(1)\n```\n\n```swift\nlet a = []\n```\n"
            try gradual.write(text, as: "l.md")
            let result = try gradual("update", "l.md", "--yes")
            #expect(result.status == 1)
            #expect(result.error.contains("nothing was written, because the cell at line 5 fails"))
            #expect(try gradual.read("l.md") == text)
        }
    }

    @Test("`verify` compiles the lesson and finds the same, and finds what differs")
    func verify() throws {
        try Gradual.inFolder { gradual in
            try gradual.write(
                lesson + """
                    ```swift throws
                    print("before")
                    let none: Int? = nil
                    print(none!)
                    ```

                    ```swift throws
                    let wrong: Int = "text"
                    ```

                    ```swift throws
                    Linear(3, 2)(Tensor.rand(1, 4))
                    ```

                    ```swift
                    let doubled = [1, 2].map { $0 * 2 }   // => [2, 4]
                    Tensor.rand(2)
                    ```

                    """, as: "sums.md")
            let result = try gradual("verify", "sums.md")
            #expect(result.status == 0)
            #expect(result.output.hasPrefix("✓ sums.md  6 cells compiled and compared"), "\(result.output)\(result.error)")
        }
    }

    @Test("Cells and the compiled program read the files beside a lesson, and change none")
    func filesBesideALesson() throws {
        try Gradual.inFolder { gradual in
            let header = "{'descr': '<i8', 'fortran_order': False, 'shape': (2,), }".padding(toLength: 117, withPad: " ", startingAt: 0) + "\n"
            let bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8) + [7, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0]
            try gradual.write(Data(bytes), as: "course/data/two.npy")
            try gradual.write(Data(bytes), as: "outside.npy")
            try gradual.write(
                """
                ```swift
                print(load("data/two.npy")[0].value)
                save(Tensor([1, 2, 3]), "data/two.npy")
                print(load("data/two.npy")[0].value)
                ```
                ```output
                tensor([7, 9])
                tensor([1, 2, 3])
                ```

                """, as: "course/files.md")
            try gradual.write("```swift throws\nload(\"../outside.npy\")\n```\n```output stream=error\nthere is no file ../outside.npy that this cell may read\n...\n```\n", as: "course/outside.md")
            for command in ["check", "verify"] {
                let result = try gradual(command, "course/files.md")
                #expect(result.status == 0, "\(command): \(result.output)\(result.error)")
            }
            let result = try gradual("check", "course/outside.md")
            #expect(result.status == 0, "\(result.output)\(result.error)")
            #expect(try Data(contentsOf: gradual.folder.appending(path: "course/data/two.npy")) == Data(bytes))
            #expect(try FileManager.default.contentsOfDirectory(atPath: gradual.folder.appending(path: "course/data").path) == ["two.npy"])
        }
    }

    @Test("The lessons of the package give the same when swiftc compiles them")
    func compiledLessons() throws {
        try Gradual.inFolder { gradual in
            let result = try gradual("verify", Gradual.package.appending(path: "lessons").path())
            #expect(result.status == 0, "\(result.output)\(result.error)")
            // Lessons that save files do so in the compiled program's own folder.
            #expect(try FileManager.default.contentsOfDirectory(atPath: gradual.folder.path()) == [])
        }
    }

    @Test("The lessons of the package are as written")
    func ownLessons() throws {
        try Gradual.inFolder { gradual in
            let result = try gradual("check", Gradual.package.appending(path: "lessons").path())
            #expect(result.status == 0, "\(result.output)\(result.error)")
        }
    }
}

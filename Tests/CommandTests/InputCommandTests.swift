import Foundation
import Testing

@Suite("Commands and input that cannot be used")
struct InputCommandTests {
    @Test(
        "Input that cannot be used is named with its line, and ends in status 2",
        arguments: [
            ("missing.md", nil, "missing.md: there is no such file"), ("folder", nil, "folder: this is a folder, and a file is wanted"),
            ("binary.md", "# A\n\u{0}", "binary.md:2: this is not a text file"), ("empty.md", "", "empty.md:1: the file is empty"),
            ("open.md", "# A\n\n```swift\n1\n", "open.md:3: this fence is never closed"),
            ("word.md", "```swift hidde\n1\n```\n", "word.md:1: a cell has no attribute `hidde`; did you mean `hide`?"),
            ("early.md", "```output\n1\n```\n", "early.md:1: this output stands before any cell"),
        ] as [(String, String?, String)])
    func badInput(name: String, text: String?, message: String) throws {
        try Gradual.inFolder { gradual in
            try FileManager.default.createDirectory(at: gradual.folder.appending(path: "folder"), withIntermediateDirectories: true)
            if let text { try gradual.write(text, as: name) }
            for command in ["run", "update"] {
                let result = try gradual(command, name)
                #expect(result.status == 2)
                #expect(result.error.hasPrefix(message), "\(result.error)")
                #expect(result.output == "")
            }
        }
    }

    @Test("`check` tells of every file that cannot be used, and checks the rest")
    func badInputAmongGood() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# Good\n\nText.\n", as: "a/good.md")
            try gradual.write("```\n", as: "a/open.md")
            try gradual.write(Data([0x23, 0xFF]), as: "a/latin.md")
            let result = try gradual("check", "a")
            #expect(result.status == 2)
            #expect(result.output.contains("✓ a/good.md"))
            #expect(result.error.contains("a/open.md:1: this fence is never closed"))
            #expect(result.error.contains("a/latin.md:1: this is not UTF-8 text"))
            #expect(try gradual("check", "nothing").status == 2)
            try FileManager.default.createDirectory(at: gradual.folder.appending(path: "bare"), withIntermediateDirectories: true)
            #expect(try gradual("check", "bare").error.contains("there is no lesson in this folder"))
        }
    }

    @Test("Wrong usage ends in status 2, help and version in 0")
    func usage() throws {
        try Gradual.inFolder { gradual in
            for arguments in [["run"], ["run", "a.md", "--widht", "3"], ["dance"], ["check", "a.md", "--jobs", "0"], ["run", "a.md", "--width", "x"]] {
                let result = try gradual.call(arguments)
                #expect(result.status == 2, "\(arguments)")
                #expect(result.output == "")
                #expect(!result.error.isEmpty)
            }
            #expect(try gradual("chekc", "a.md").error.contains("there is no command `chekc`; did you mean `check`?"))
            #expect(try gradual("watch", "nowhere.md").error.contains("nowhere.md: there is no such file"))
            #expect(try gradual("--version").output == "0.1.0\n")
        }
    }

    @Test("The help of each command has examples and its exit status, and fits a terminal")
    func help() throws {
        try Gradual.inFolder { gradual in
            let overview = try gradual("--help").output
            let commands = try #require(overview.split(separator: "SUBCOMMANDS:").last).matches(of: /\n  ([a-z-]+)[ ]/).map { [String($0.1)] }
            #expect(commands.count > 14)
            for command in commands + [["gradebook", "show"], ["gradebook", "export"], ["gradebook", "merge"]] {
                let help = try gradual.call(command + ["--help"])
                #expect(help.status == 0)
                if command != ["gradebook"] { #expect(help.output.contains("EXAMPLES") && help.output.contains("Exit status"), "\(command)") }
                // The line of usage is one whatever its length.
                for line in help.output.split(separator: "\n") where !line.hasPrefix("USAGE:") { #expect(line.count <= 80, "\(command): \(line)") }
                // No example falls into two lines.
                let examples = help.output.split(separator: "EXAMPLES\n").last?.split(separator: "\n\n").first ?? ""
                if command != ["gradebook"] { #expect(examples.split(separator: "\n").allSatisfy { $0.hasPrefix("  gradual ") }, "\(command): \(examples)") }
            }
        }
    }

    @Test("A folder behind a link that is named is that folder; links within a folder lead nowhere")
    func linkedFolders() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# Good\n\nText.\n", as: "course/good.md")
            try gradual.write("# Other\n\nText.\n", as: "elsewhere/other.md")
            for (link, target) in [("link", "course"), ("course/inner", "../elsewhere")] {
                try FileManager.default.createSymbolicLink(atPath: gradual.folder.appending(path: link).path, withDestinationPath: target)
            }
            for path in ["link", "link/", "course"] {
                let result = try gradual("check", path)
                #expect(result.status == 0 && result.output.contains("good.md") && !result.output.contains("other.md"), "\(path): \(result.output)\(result.error)")
            }
            if getuid() != 0 {
                try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: gradual.folder.appending(path: "course").path)
                #expect(try gradual("check", "course").error.contains("course: the folder cannot be read"))
                try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: gradual.folder.appending(path: "course").path)
            }
            #expect(try gradual("check", "").error.contains("an empty path names nothing"))
        }
    }

    @Test("A report goes where it is sent: into a device, which stays one, and to standard output by its name")
    func reportsIntoDevices() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("# Good\n\nText.\n", as: "a.md")
            let full = try gradual("check", "a.md", "--json", "/dev/full")
            #expect(full.status == 2 && full.error.contains("/dev/full: it cannot be written to"), "\(full.error)")
            #expect(try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType == .typeCharacterSpecial)
            #expect(try gradual("check", "a.md", "--json", "/dev/stdout").output.contains("\"schema\": 1"))
            let missing = try gradual("check", "a.md", "--junit", "no/such.xml")
            #expect(missing.status == 2 && missing.error.contains("Make it first: mkdir -p no"), "\(missing.error)")
            let folder = try gradual("run", "a.md", "--html", ".")
            #expect(folder.status == 2 && folder.error.contains("this is a folder, and a file is wanted"), "\(folder.error)")
        }
    }
}

@Suite("Commands for authors and readers")
struct AuthorCommandTests {
    @Test("`new` writes files that are right as they stand, and none twice")
    func new() throws {
        try Gradual.inFolder { gradual in
            #expect(try gradual("new", "lesson", "14-self-attention").status == 0)
            #expect(try gradual.read("14-self-attention.md").hasPrefix("<!-- lesson: id=self-attention seed=0 -->\n\n# Self attention\n"))
            let again = try gradual("new", "lesson", "14-self-attention")
            #expect(again.status == 2)
            #expect(again.error.contains("14-self-attention.md: the file is there already"))
            #expect(try gradual("new", "exercise", "ex/14-twice").status == 0)
            #expect(try gradual.read("ex/keys/14-twice.key.md").contains("<!-- key: exercise-file=14-twice -->"))
            let blank = try gradual("new", "lesson", "../a b")
            #expect(blank.status == 2 && blank.error == "../a b: a name is letters, digits, `-`, `_` and `.`\n  Write gradual new lesson 14-attention.\n", "\(blank.error)")
            #expect(try gradual("new", "poem", "a").status == 2)
        }
    }

    @Test("`docs` shows the declarations of a name and what they say, and knows what was meant")
    func docs() throws {
        try Gradual.inFolder { gradual in
            let layer = try gradual("docs", "Linear")
            #expect(layer.status == 0)
            #expect(layer.output.contains("class Linear"), "\(layer.output)")
            let member = try gradual("docs", "Tensor.backward")
            #expect(member.status == 0)
            #expect(member.output.contains("in `Tensor`") && member.output.contains("func backward("), "\(member.output)")
            let all = try gradual("docs")
            #expect(all.status == 0)
            #expect(all.output.contains("crossEntropy") && !all.output.contains("Tensor."))
            let slip = try gradual("docs", "crosEntropy")
            #expect(slip.status == 2)
            #expect(slip.error.contains("did you mean `crossEntropy`?"))
            #expect(slip.output == "")
        }
    }

    @Test("`list` tells lessons, what they require, and exercises")
    func list() throws {
        try Gradual.inFolder { gradual in
            try gradual.write("<!-- lesson: id=b requires=a -->\n# B\n```swift\n1\n```\n", as: "lessons/02-b.md")
            try gradual.write("# A\n", as: "lessons/01-a.md")
            try gradual.write("# E\n```swift exercise=twice\n____\n```\n", as: "exercises/01-a.md")
            let result = try gradual("list")
            #expect(result.status == 0)
            #expect(
                result.output == """
                    lessons/01-a.md  A  (0 cells)
                    lessons/02-b.md  B  (1 cell, after a)
                    exercises/01-a.md  E  (1 cell)
                      · twice

                    0 of 1 exercises solved

                    """)
        }
        try Gradual.inFolder { gradual in
            let result = try gradual("list")
            #expect(result.status == 2)
        }
    }
}
